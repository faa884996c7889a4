import { absolute, childrenOf, type Element, innerMarkup, textOf } from './read-tree';

/** A feed as its document says, whatever its format: what the canonical RSS is written from. */
export type RawEntry = {
  id: string | null;
  url: string | null;
  title: string | null;
  summary: string | null;
  content: string | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  lang: string | null;
  /** The publisher that an aggregator names: <source url>. */
  source: { title: string | null; url: string | null } | null;
};

export type RawFeed = {
  format: string;
  title: string | null;
  link: string | null;
  description: string | null;
  language: string | null;
  id: string | null;
  updated: string | null;
  published: string | null;
  hub: string | null;
  self: string | null;
  rhythm: {
    ttlMinutes: number | null;
    updatePeriod: string | null;
    updateFrequency: number | null;
    skipHours: number[];
    skipDays: string[];
  };
  entries: RawEntry[];
};

type Wanted = string | readonly [ns: string, name: string];

/** The first child that matches, in the order of the wishes; a bare name means any of the feed's own namespaces. */
function child(element: Element | undefined, ...wanted: Wanted[]): Element | undefined {
  if (!element) return undefined;
  const children = childrenOf(element);
  for (const want of wanted) {
    const found = children.find((candidate) => matches(candidate, want));
    if (found) return found;
  }
  return undefined;
}

const ownSpaces = new Set(['', 'atom', 'atom03', 'rdf']);
const matches = (element: Element, want: Wanted): boolean =>
  typeof want === 'string'
    ? element.name === want && ownSpaces.has(element.ns)
    : element.ns === want[0] && element.name === want[1];

const all = (element: Element, name: string): Element[] =>
  childrenOf(element).filter((candidate) => matches(candidate, name));

const trimmed = (text: string | null | undefined): string | null => {
  const value = text?.trim();
  return value === undefined || value === '' ? null : value;
};

/** A text construct as markup: XHTML is written out, base64 is read, plain text keeps its characters. */
function value(element: Element | undefined): string | null {
  if (!element) return null;
  const type = (element.attributes['type'] ?? '').toLowerCase();
  if (
    element.attributes['mode'] === 'base64' ||
    (type !== '' && !/^(text|html|xhtml)$|^text\/|xml$/.test(type) && /^[\w+/=\s]+$/.test(textOf(element)))
  ) {
    return trimmed(Buffer.from(textOf(element), 'base64').toString('utf8'));
  }
  const hasMarkup = childrenOf(element).length > 0;
  if (!hasMarkup) return trimmed(textOf(element));
  const only = childrenOf(element);
  const wrapper = only.length === 1 && only[0]?.name === 'div' && type === 'xhtml' ? only[0] : element;
  return trimmed(innerMarkup(wrapper));
}

const text = (element: Element | undefined): string | null => trimmed(textOf(element));

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
  if (root.name === 'channel')
    return childrenOf(root).some((found) => found.name === 'item' && found.attributes['href'] !== undefined) ||
      root.attributes['href'] !== undefined
      ? 'cdf'
      : 'rss2';
  return null;
}

function rssFeed(root: Element, format: string, base: string | null): RawFeed {
  const channel = child(root, 'channel') ?? root;
  const items = [...all(channel, 'item'), ...(channel === root ? [] : all(root, 'item'))];
  const links = childrenOf(channel).filter((found) => found.name === 'link' && found.ns.startsWith('atom'));
  const link = trimmed(textOf(child(channel, ['', 'link']))) ?? atomLink(links, base);
  const channelBase = channel.base ?? base;
  return {
    format,
    title: value(child(channel, 'title', ['dc', 'title'])),
    link: link && absolute(link, channelBase),
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
    language: text(child(channel, 'language', ['dc', 'language'])) ?? channel.lang ?? root.lang,
    id: text(child(channel, 'id', 'guid')),
    updated: text(
      child(channel, 'lastbuilddate', ['dcterms', 'modified'], ['atom', 'updated'], ['dc', 'date'], 'pubdate'),
    ),
    published: text(child(channel, 'pubdate', ['dc', 'date'])),
    hub: links.find((found) => found.attributes['rel'] === 'hub')?.attributes['href'] ?? null,
    self: links.find((found) => found.attributes['rel'] === 'self')?.attributes['href'] ?? null,
    rhythm: rhythmOf(channel),
    entries: items.map((item) => rssEntry(item, base, channel.lang ?? root.lang)),
  };
}

function rssEntry(item: Element, base: string | null, lang: string | null): RawEntry {
  const itemBase = item.base ?? base;
  const guid = child(item, ['', 'guid'], ['', 'id'], ['atom', 'id']);
  const id = text(guid) ?? item.attributes['rdf:about'] ?? text(child(item, ['dc', 'identifier']));
  const links = childrenOf(item).filter((found) => found.name === 'link' && found.ns.startsWith('atom'));
  const isPermalink = guid?.attributes['ispermalink']?.toLowerCase() !== 'false' && /^https?:\/\//i.test(id ?? '');
  const link =
    text(child(item, ['', 'link'])) ??
    atomLink(links, itemBase) ??
    (isPermalink ? id : null) ??
    child(item, 'enclosure')?.attributes['url'] ??
    null;
  const description = value(
    child(
      item,
      ['', 'description'],
      ['dcterms', 'abstract'],
      ['dc', 'description'],
      ['itunes', 'summary'],
      ['atom', 'summary'],
    ),
  );
  const full = value(
    child(item, ['content', 'encoded'], ['xhtml', 'body'], ['', 'fullitem'], ['atom', 'content'], ['', 'content']),
  );
  const source = child(item, ['', 'source'], ['dc', 'source']);
  return {
    id: id ?? null,
    url: link && absolute(link, itemBase),
    title: value(
      child(item, ['', 'title'], ['dc', 'title'], ['media', 'title'], ['atom', 'title'], ['itunes', 'title']),
    ),
    summary: description ?? value(child(item, ['media', 'description'])),
    content: full,
    authors: authorsOf(item),
    published: text(
      child(
        item,
        ['', 'pubdate'],
        ['dcterms', 'issued'],
        ['atom', 'published'],
        ['dc', 'date'],
        ['dcterms', 'created'],
        ['', 'published'],
        ['', 'date'],
      ),
    ),
    updated: text(
      child(item, ['dcterms', 'modified'], ['atom', 'updated'], ['', 'updated'], ['dc', 'date'], ['', 'pubdate']),
    ),
    lang: text(child(item, ['dc', 'language'], ['', 'language'])) ?? item.lang ?? lang,
    source: source ? { title: text(source), url: source.attributes['url'] ?? null } : null,
  };
}

const authorsOf = (item: Element): string[] =>
  childrenOf(item)
    .filter(
      (found) =>
        (found.name === 'author' && found.ns !== 'media') ||
        (found.ns === 'dc' && (found.name === 'creator' || found.name === 'contributor')),
    )
    .map((found) => text(child(found, 'name')) ?? text(found))
    .filter((name): name is string => name !== null)
    .map((name) => /^\S+@\S+\s+\((.+)\)$/.exec(name)?.[1] ?? name)
    .filter((name, index, names) => names.indexOf(name) === index);

function rhythmOf(channel: Element): RawFeed['rhythm'] {
  const number = (element: Element | undefined): number | null => {
    const parsed = Number(text(element) ?? Number.NaN);
    return Number.isFinite(parsed) && parsed > 0 ? parsed : null;
  };
  const list = (name: string, inner: string): string[] => {
    const found = child(channel, name);
    return found ? all(found, inner).map((entry) => text(entry) ?? '') : [];
  };
  return {
    ttlMinutes: number(child(channel, 'ttl')),
    updatePeriod: text(child(channel, ['sy', 'updateperiod'])),
    updateFrequency: number(child(channel, ['sy', 'updatefrequency'])),
    skipHours: list('skiphours', 'hour')
      .map(Number)
      .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
      .map((hour) => hour % 24),
    skipDays: list('skipdays', 'day').map((day) => day.toLowerCase()),
  };
}

/** The address of an Atom link: rel="alternate" (or none), HTML before others, else any that is not the feed itself. */
function atomLink(links: readonly Element[], base: string | null): string | null {
  const usable = links.filter((link) => trimmed(link.attributes['href']) !== null);
  const alternates = usable.filter((link) =>
    /^(alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)?$/.test(link.attributes['rel'] ?? ''),
  );
  const best = alternates.find((link) => /html/.test(link.attributes['type'] ?? 'text/html')) ?? alternates[0];
  const href = trimmed(best?.attributes['href']);
  return href === null ? null : absolute(href, best?.base ?? base);
}

function atomFeed(root: Element, format: string, base: string | null): RawFeed {
  const links = all(root, 'link');
  const entries = root.name === 'entry' ? [root] : all(root, 'entry');
  const rel = (name: string): string | null =>
    links.find((link) => link.attributes['rel'] === name)?.attributes['href'] ?? null;
  const self = rel('self');
  return {
    format,
    title: value(child(root, 'title')),
    link: atomLink(links, base) ?? null,
    description: value(child(root, 'subtitle', 'tagline', 'info')),
    language: root.lang ?? text(child(root, ['dc', 'language'])),
    id: text(child(root, 'id')),
    updated: text(child(root, 'updated', 'modified', ['dc', 'date'])),
    published: text(child(root, 'published', 'issued')),
    hub: rel('hub'),
    self: self && absolute(self, base),
    rhythm: rhythmOf(root),
    entries: entries.map((entry) => atomEntry(entry, root, base)),
  };
}

function atomEntry(entry: Element, feed: Element, base: string | null): RawEntry {
  const source = child(entry, 'source');
  const content = child(entry, 'content');
  const published = text(child(entry, 'published', 'issued', 'created', ['dc', 'date'], ['dcterms', 'issued']));
  const updated = text(child(entry, 'updated', 'modified', ['dcterms', 'modified']));
  const own = authorsOf(entry);
  const inherited = source ? authorsOf(source) : [];
  const id = text(child(entry, 'id'));
  const links = all(entry, 'link');
  const plain = trimmed(textOf(links.find((link) => link.attributes['href'] === undefined)));
  const link = atomLink(links, entry.base ?? base) ?? plain;
  return {
    id,
    url: link,
    title: value(child(entry, 'title', ['media', 'title'])),
    summary:
      value(child(entry, 'summary', ['media', 'description'])) ??
      value(child(child(entry, ['media', 'group']), ['media', 'description'])),
    content: content?.attributes['src'] && textOf(content).trim() === '' ? null : value(content),
    authors: own.length > 0 ? own : inherited.length > 0 ? inherited : authorsOf(feed),
    published: published ?? updated,
    updated: updated ?? published,
    lang: entry.lang ?? feed.lang,
    source: source
      ? { title: value(child(source, 'title')), url: atomLink(all(source, 'link'), source.base ?? base) }
      : null,
  };
}

function cdfFeed(root: Element, base: string | null): RawFeed {
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
