import { Parser } from 'htmlparser2';
import { absolute } from '../parse/read-tree';

/** Addresses in a page that may be feeds: those that it declares, and those that it only links to. */
export type Candidates = { declared: string[]; linked: string[] };

const feedType = /^(application|text)\/((rss|atom|rdf|feed)\+)?(xml|json)\b(?!\+)/i;
const feedPath =
  /(^|[/._-])(rss\d?|atom|rdf|feeds?|syndication)([/._-]|$)|\.(rss|atom|rdf|xml)$|[?&](format|type|feed|output)=(rss|atom|feed|xml|json)/i;
const feedWords = /\b(rss|atom|xml)\b|\bfeeds?\b|\brss-?лент|лента rss|تلقيم/i;
/** Pages are read so far: what names feeds stands in the head, or in a footer. */
const maxPage = 1_000_000;

/** Reads `<link rel="alternate">` of a feed's type, and links whose address or words speak of a feed; addresses are absolute and come once. */
export function feedCandidates(html: string, pageUrl: string | undefined): Candidates {
  const declared = new Set<string>();
  const linked = new Set<string>();
  let base = pageUrl;
  let anchor: { href: string; words: string } | null = null;
  const endAnchor = (): void => {
    if (anchor && isWebPage(anchor.href) && (feedPath.test(pathOf(anchor.href)) || feedWords.test(anchor.words)))
      linked.add(anchor.href);
    anchor = null;
  };
  const parser = new Parser({
    onopentag: (name, { rel, type, href, title }) => {
      if (name === 'base' && href) base = absolute(href, pageUrl);
      if (name === 'link' && href && isAlternate(rel) && feedType.test(type ?? ''))
        declared.add(withoutHash(absolute(href.trim(), base)));
      if (name !== 'a' || !href) return;
      endAnchor();
      anchor = { href: withoutHash(absolute(href.trim(), base)), words: title ?? '' };
    },
    ontext: (text) => {
      if (anchor && anchor.words.length < 200) anchor.words += ` ${text}`;
    },
    onclosetag: (name) => {
      if (name === 'a') endAnchor();
    },
  });
  parser.write(html.slice(0, maxPage));
  parser.end();
  return { declared: [...declared], linked: [...linked].filter((url) => !declared.has(url)) };
}

const isAlternate = (rel: string | undefined): boolean => /\b(alternate|feed)\b/i.test(rel ?? '');
const isWebPage = (href: string): boolean => /^https?:\/\//i.test(href);
const withoutHash = (url: string): string => url.replace(/#.*$/, '');
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/?]*/i, '');

const places = ['feed', 'rss', 'rss.xml', 'atom.xml', 'index.xml', 'feed.xml', 'feed.json', 'feeds'];

/** Where sites keep their feeds by custom: beside the page first, then at the root. */
export function usualPlaces(pageUrl: string): string[] {
  const { origin, pathname } = new URL(pageUrl);
  const folder = pathname.replace(/\/[^/]*\.\w+$/, '').replace(/\/+$/, '');
  const beside = folder === '' ? [] : ['feed', 'rss', 'rss.xml'].map((place) => `${origin}${folder}/${place}`);
  return [...beside, ...places.map((place) => `${origin}/${place}`)];
}
