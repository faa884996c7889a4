export * from './event-log.module';
export * from './event-log';
export * from './log-record';
export * from './notifications.client';
export * from './subscription';
