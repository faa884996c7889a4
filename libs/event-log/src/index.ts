export * from './event-log.module';
export { type Anchor, genesis } from './check-link';
export * from './event-log';
export * from './log-record';
export * from './notifications.client';
export * from './subscription';
export { type ChainReport, verifyChain } from './verify-chain.store';
