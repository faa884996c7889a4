export * from './database';
export * from './embedded/embedded-postgres';
export * from './migrate';
