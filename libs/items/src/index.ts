export * from './canonical-url';
export * from './copies.store';
export * from './forget-texts.store';
export * from './identify-entry';
export * from './items.store';
export * from './read-version';
export * from './text-likeness';
