import type { ParsedFeed } from '../parse/parse-feed';

export type Hub = { hub: string | null; topic: string | null };

/**
 * Who tells when a feed has something new, and of which address (WebSub 4): what the Link header says, else the document. Nothing where the answer
 * says nothing of it, such as a 304; both null where a document was read and names no hub.
 */
export function hubOf(
  { headers, url }: { headers: Record<string, string>; url: string },
  feed: Pick<ParsedFeed, 'hub' | 'self'> | null,
): Partial<Hub> {
  const links = linksOf(headers['link'] ?? '');
  const hub = webAddress(links.get('hub'), url) ?? webAddress(feed?.hub, url);
  if (hub !== null) return { hub, topic: webAddress(links.get('self'), url) ?? webAddress(feed?.self, url) ?? url };
  return feed ? { hub: null, topic: null } : {};
}

/** The first address of each relation in a Link header (RFC 8288). */
function linksOf(header: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [, address = '', parameters = ''] of header.matchAll(/<([^<>]*)>((?:[^,"]|"[^"]*")*)/g)) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    for (const name of (rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/).filter(Boolean))
      if (!links.has(name)) links.set(name, address.trim());
  }
  return links;
}

const webAddress = (reference: string | null | undefined, base: string): string | null => {
  if (!reference || !URL.canParse(reference, base)) return null;
  const { protocol, href } = new URL(reference, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
};
