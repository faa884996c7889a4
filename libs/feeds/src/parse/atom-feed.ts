import type { RawEntry, RawFeed } from './raw-feed';
import { absolute, type Element, textOf } from './read-tree';
import { all, atomLink, authorsOf, child, isWebAddress, rhythmOf, text, trimmed, value } from './read-values';

/** Reads Atom 0.3 and 1.0, and a single entry as a feed of one. */
export function atomFeed(root: Element, format: string, base: string | null): RawFeed {
  const links = all(root, 'link');
  const entries = root.name === 'entry' ? [root] : all(root, 'entry');
  const rel = (name: string): string | null =>
    trimmed(links.find((link) => link.attributes['rel'] === name)?.attributes['href']);
  const self = rel('self');
  return {
    format,
    title: value(child(root, 'title')),
    link: atomLink(links, base) ?? null,
    description: value(child(root, 'subtitle', 'tagline', 'info')),
    language: root.lang ?? text(child(root, ['dc', 'language'])),
    id: idOf(root, base),
    updated: text(child(root, 'updated', 'modified', ['dc', 'date'])),
    published: text(child(root, 'published', 'issued')),
    hub: rel('hub'),
    self: self && absolute(self, base),
    rhythm: rhythmOf(root),
    leftOut: 0,
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
  const id = idOf(entry, entry.base ?? base);
  return {
    id,
    url: linkOf(entry, base) ?? (isWebAddress(id) ? id : null),
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

function linkOf(entry: Element, base: string | null): string | null {
  const links = all(entry, 'link');
  const plain = trimmed(textOf(links.find((link) => link.attributes['href'] === undefined)));
  return atomLink(links, entry.base ?? base) ?? plain ?? text(child(entry, ['feedburner', 'origlink']));
}

/** An id is an absolute address by the rules; a relative one is meant from where the feed lies. */
function idOf(element: Element, base: string | null): string | null {
  const found = child(element, 'id');
  const id = text(found);
  return id === null || /^[\w-]+$/.test(id) ? id : absolute(id, found?.base ?? base);
}
