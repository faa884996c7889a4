export * from './canonical-url';
export * from './identify-entry';
export * from './items.store';
