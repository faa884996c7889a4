export * from './accord-definition';
export * from './finding';
export * from './load-definitions';
export * from './parse-definition';
export * from './vocabulary';
