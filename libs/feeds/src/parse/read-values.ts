import type { DeclaredRhythm } from './raw-feed';
import { absolute, childrenOf, type Element, innerMarkup, textOf } from './read-tree';

export type Wanted = string | readonly [ns: string, name: string];

/** The first child that matches, in the order of the wishes; a bare name means any of the feed's own namespaces. */
export function child(element: Element | undefined, ...wanted: Wanted[]): Element | undefined {
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

export const all = (element: Element, want: Wanted): Element[] =>
  childrenOf(element).filter((candidate) => matches(candidate, want));

export const trimmed = (text: string | null | undefined): string | null => {
  const value = text?.trim();
  return value === undefined || value === '' ? null : value;
};

export const text = (element: Element | undefined): string | null => trimmed(textOf(element));

/** A text construct as markup: XHTML is written out, base64 is read, plain text keeps its characters. */
export function value(element: Element | undefined): string | null {
  if (!element) return null;
  const type = (element.attributes['type'] ?? '').toLowerCase();
  if (isBase64(element, type)) return trimmed(Buffer.from(textOf(element), 'base64').toString('utf8'));
  const inside = childrenOf(element);
  if (inside.length === 0) return trimmed(textOf(element));
  const wrapper = inside.length === 1 && inside[0]?.name === 'div' && type === 'xhtml' ? inside[0] : element;
  return trimmed(innerMarkup(wrapper));
}

/** Base64 where the element says so (Atom 0.3) or its type is one that Atom 1.0 encodes: any MIME type that is neither text nor XML. */
const isBase64 = (element: Element, type: string): boolean =>
  element.attributes['mode']?.toLowerCase() === 'base64' ||
  (/^[\w.+-]+\/[\w.+-]+$/.test(type) &&
    !/^text\/|[/+]xml$/.test(type) &&
    /^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(textOf(element).replace(/\s+/g, '')));

/** Whoever wrote an entry or a feed, by name. */
export const authorsOf = (element: Element): string[] =>
  childrenOf(element).reduce<string[]>((names, found) => {
    const isAuthor =
      (found.name === 'author' && found.ns !== 'media') ||
      (found.ns === 'dc' && (found.name === 'creator' || found.name === 'contributor'));
    const stated = isAuthor ? (text(child(found, 'name')) ?? text(found)) : null;
    const name = stated && (/^\S+@\S+\s+\((.+)\)$/.exec(stated)?.[1] ?? stated);
    if (name && !names.includes(name)) names.push(name);
    return names;
  }, []);

export function rhythmOf(channel: Element): DeclaredRhythm {
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
export function atomLink(links: readonly Element[], base: string | null): string | null {
  const usable = links.filter((link) => trimmed(link.attributes['href']) !== null);
  const alternates = usable.filter((link) =>
    /^(alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)?$/.test(link.attributes['rel'] ?? ''),
  );
  const best = alternates.find((link) => /html/.test(link.attributes['type'] ?? 'text/html')) ?? alternates[0];
  const href = trimmed(best?.attributes['href']);
  return href === null ? null : absolute(href, best?.base ?? base);
}

export const isWebAddress = (reference: string | null | undefined): reference is string =>
  /^https?:\/\/./i.test(reference ?? '');
