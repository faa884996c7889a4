export * from './parse/parse-feed';
export { parseDate } from './parse/parse-date';
export { plainText, safeHtml } from './parse/plain-text';
