export * from './alert-policy';
export * from './decide-on-event';
export * from './identity';
export * from './resolution';
export * from './resolve-finding';
