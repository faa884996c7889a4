export { ApiModule, prepareApi } from './api.module';
export { createKey, listKeys, revokeKey } from './auth/access.store';
export { watchFeed } from './feeds/add-feed';
export { findFeeds, onlyFeed } from './feeds/find-feed';
export { feedView } from './feeds/feed-schemas';
export { findItems, whyItem } from './items/items.store';
export { latestDay } from './http/pages';
