import type { RawFeed } from './raw-feed';
import { absolute, childrenOf, type Element } from './read-tree';
import { all, child, rhythmOf, value } from './read-values';

/** A channel without RSS around it that names its pages by attribute, or tells of them in abstracts. */
export const isCdf = (root: Element): boolean =>
  [root, ...childrenOf(root).filter((found) => found.name === 'item')].some(
    (element) => element.attributes['href'] !== undefined || child(element, 'abstract') !== undefined,
  );

/** Reads Microsoft's Channel Definition Format. */
export function cdfFeed(root: Element, base: string | null): RawFeed {
  const href = (element: Element): string | null => {
    const own = element.attributes['href'] ?? child(element, 'a')?.attributes['href'] ?? null;
    return own && absolute(own, base);
  };
  return {
    format: 'cdf',
    title: value(child(root, 'title')),
    link: href(root),
    description: value(child(root, 'abstract')),
    language: root.lang,
    id: null,
    updated: root.attributes['lastmod'] ?? null,
    published: null,
    hub: null,
    self: null,
    rhythm: rhythmOf(root),
    leftOut: 0,
    entries: all(root, 'item').map((item) => ({
      id: href(item),
      url: href(item),
      title: value(child(item, 'title')),
      summary: value(child(item, 'abstract')),
      content: null,
      authors: [],
      published: item.attributes['lastmod'] ?? null,
      updated: item.attributes['lastmod'] ?? null,
      lang: item.lang,
      source: null,
    })),
  };
}
