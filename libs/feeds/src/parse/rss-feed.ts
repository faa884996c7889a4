import type { RawEntry, RawFeed } from './raw-feed';
import { absolute, childrenOf, type Element, textOf } from './read-tree';
import { all, atomLink, authorsOf, child, isWebAddress, rhythmOf, text, trimmed, value } from './read-values';

type Channel = { base: string | null; lang: string | null; authors: string[] };

/** Reads RSS 0.9x, 1.0 and 2.0, with whatever modules of other namespaces they carry. */
export function rssFeed(root: Element, format: string, base: string | null): RawFeed {
  const channel = child(root, 'channel') ?? root;
  const items = [...all(channel, 'item'), ...(channel === root ? [] : all(root, 'item'))];
  const links = atomLinksOf(channel);
  const link = lastLink(channel) ?? atomLink(links, base);
  const href = (rel: string): string | null =>
    links.find((found) => found.attributes['rel'] === rel)?.attributes['href'] ?? null;
  const site = link && absolute(link, channel.base ?? base);
  const lang = channel.lang ?? root.lang;
  // A relative link of an item is meant from the site, unless xml:base says otherwise.
  const itemBase = channel.base ?? root.base ?? (isWebAddress(site) ? site : base);
  const inherited: Channel = { base: itemBase, lang, authors: authorsOf(channel) };
  return {
    format,
    title: value(child(channel, 'title', ['dc', 'title'])),
    link: site,
    description: value(
      child(
        channel,
        ['', 'description'],
        ['dc', 'description'],
        'tagline',
        ['itunes', 'summary'],
        ['itunes', 'subtitle'],
      ),
    ),
    language: text(child(channel, 'language', ['dc', 'language'])) ?? lang,
    id: text(child(channel, 'id', 'guid')),
    updated: text(
      child(channel, 'lastbuilddate', ['dcterms', 'modified'], ['atom', 'updated'], ['dc', 'date'], 'pubdate'),
    ),
    published: text(child(channel, 'pubdate', ['dc', 'date'])),
    hub: href('hub'),
    self: href('self'),
    rhythm: rhythmOf(channel),
    leftOut: 0,
    entries: items.map((item) => rssEntry(item, inherited)),
  };
}

/** Where an item's parts may stand, the best place first. */
const wishes = {
  id: [
    ['', 'guid'],
    ['', 'id'],
    ['atom', 'id'],
  ],
  identifier: ['dc', 'identifier'],
  origin: ['feedburner', 'origlink'],
  source: [
    ['', 'source'],
    ['dc', 'source'],
  ],
  title: [
    ['', 'title'],
    ['dc', 'title'],
    ['media', 'title'],
    ['atom', 'title'],
    ['itunes', 'title'],
  ],
  published: [
    ['', 'pubdate'],
    ['dcterms', 'issued'],
    ['atom', 'published'],
    ['dc', 'date'],
    ['dcterms', 'created'],
    ['', 'published'],
    ['', 'date'],
  ],
  updated: [
    ['dcterms', 'modified'],
    ['atom', 'updated'],
    ['', 'updated'],
    ['dc', 'date'],
    ['', 'pubdate'],
  ],
  language: [
    ['dc', 'language'],
    ['', 'language'],
  ],
  summary: [
    ['dcterms', 'abstract'],
    ['dc', 'description'],
    ['itunes', 'summary'],
    ['atom', 'summary'],
    ['media', 'description'],
  ],
  content: [
    ['content', 'encoded'],
    ['xhtml', 'body'],
    ['', 'body'],
    ['', 'fullitem'],
    ['atom', 'content'],
    ['', 'content'],
  ],
} as const;

function rssEntry(item: Element, channel: Channel): RawEntry {
  const base = item.base ?? channel.base;
  const guid = child(item, ...wishes.id);
  const id = text(guid) ?? item.attributes['rdf:about'] ?? text(child(item, wishes.identifier));
  const isPermalink = guid?.attributes['ispermalink']?.toLowerCase() !== 'false' && isWebAddress(id);
  const link =
    lastLink(item) ??
    text(child(item, wishes.origin)) ??
    atomLink(atomLinksOf(item), base) ??
    (isPermalink ? id : null) ??
    enclosureOf(item);
  const { summary, content } = wordsOf(item);
  const source = child(item, ...wishes.source);
  const own = authorsOf(item);
  return {
    id: id ?? null,
    url: link && absolute(link, base),
    title: value(child(item, ...wishes.title)),
    summary,
    content,
    authors: own.length > 0 ? own : channel.authors,
    published: text(child(item, ...wishes.published)),
    updated: text(child(item, ...wishes.updated)),
    lang: text(child(item, ...wishes.language)) ?? item.lang ?? channel.lang,
    source: source ? { title: text(source), url: source.attributes['url'] ?? null } : null,
  };
}

/** Excerpt and full text. Where an item has both a description and a summary, the first is the excerpt and the second the text. */
function wordsOf(item: Element): { summary: string | null; content: string | null } {
  const [first, second] = childrenOf(item).filter(
    ({ ns, name }) => ns === '' && (name === 'description' || name === 'summary'),
  );
  const summary = value(first ?? child(item, ...wishes.summary));
  const content = value(child(item, ...wishes.content));
  return {
    summary: summary ?? value(child(child(item, ['media', 'group']), ['media', 'description'])),
    content: content ?? (second && second.name !== first?.name ? value(second) : null),
  };
}

const atomLinksOf = (element: Element): Element[] =>
  childrenOf(element).filter((found) => found.name === 'link' && found.ns.startsWith('atom'));

/** Of several links the last one that says something, in its text or like Atom in its href. */
const lastLink = (element: Element): string | null =>
  all(element, ['', 'link']).reduce<string | null>(
    (last, link) => trimmed(textOf(link)) ?? trimmed(link.attributes['href']) ?? last,
    null,
  );

const enclosureOf = (item: Element): string | null =>
  all(item, 'enclosure')
    .map((enclosure) => trimmed(enclosure.attributes['url']))
    .find((url) => url !== null) ?? null;
