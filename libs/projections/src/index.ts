export * from './accord-events.projection';
export * from './accord-events.store';
export * from './changes-between';
export * from './daily-counts.store';
export * from './rebuild.store';
export * from './source-records.store';
export * from './standings.store';
export * from './timeline.store';
