export * from './database';
export * from './database.module';
export * from './embedded/embedded-postgres';
export * from './embedded/running-postgres';
export * from './migrate';
export * from './run-task.store';
