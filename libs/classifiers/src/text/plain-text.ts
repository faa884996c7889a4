import { decodeHTML } from 'entities';

const looksMarkedUp = /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const blocks = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|section|article)\b[^>]*>/gi;

/** Text without markup and entities; text that has none is returned as it is. */
export function plainText(raw: string): string {
  if (!looksMarkedUp.test(raw)) return raw;
  const bare = raw
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(blocks, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return decodeHTML(bare);
}
