export * from './accord-events.projection';
export * from './accord-events.store';
export * from './changes-between';
export * from './daily-counts.store';
export { rebuildInThread, upgradeAccordEvents } from './rebuild-in-thread.client';
export { rebuildAccordEvents, type RebuildReport } from './rebuild.store';
export * from './source-records.store';
export * from './standings.store';
export * from './timeline.store';
