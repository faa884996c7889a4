export * from './accord-events.projection';
export * from './accord-events.store';
export * from './rebuild.store';
export * from './standings.store';
