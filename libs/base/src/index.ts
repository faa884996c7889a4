export * from './app-error';
export * from './clock';
export * from './config';
export * from './ids';
export * from './logger';
export * from './metrics';
export * from './repo-root';
export * from './secret-box';
