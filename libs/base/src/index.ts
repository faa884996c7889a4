export * from './app-error';
export * from './repo-root';
