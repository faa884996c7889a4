export * from './feeds.store';
export * from './fetch-feed.client';
export * from './opml';
export { parseDate } from './parse/parse-date';
export * from './parse/parse-feed';
export * from './parse/parse-in-worker.client';
export { plainText, safeHtml } from './parse/read-html';
export * from './poll-feed';
export * from './polls.store';
