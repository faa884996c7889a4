import { atomFeed } from './atom-feed';
import { cdfFeed, isCdf } from './cdf-feed';
import type { RawFeed } from './raw-feed';
import type { Element } from './read-tree';
import { rssFeed } from './rss-feed';

/** Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 under any prefix, and CDF. Null when the document is none of them. */
export function extractFeed(root: Element, url: string | undefined): RawFeed | null {
  const base = root.base ?? url ?? null;
  const format = formatOf(root);
  switch (format) {
    case null:
      return null;
    case 'atom03':
    case 'atom10':
      return atomFeed(root, format, base);
    case 'cdf':
      return cdfFeed(root, base);
    default:
      return rssFeed(root, format, base);
  }
}

function formatOf(root: Element): string | null {
  const version = root.attributes['version'] ?? '';
  if (root.name === 'feed') return root.ns === 'atom03' || version.startsWith('0.') ? 'atom03' : 'atom10';
  if (root.name === 'entry') return 'atom10';
  if (root.name === 'rdf') return 'rss1';
  if (root.name === 'rss') return version.startsWith('0.9') ? 'rss09' : 'rss2';
  if (root.name === 'channel') return isCdf(root) ? 'cdf' : 'rss2';
  return null;
}
