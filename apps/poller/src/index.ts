export * from './feed-poller';
export * from './feed-poller.module';
export * from './poller.module';
export { toIncoming } from './store-document';
