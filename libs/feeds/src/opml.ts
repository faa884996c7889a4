import type { FeedRow } from './feeds.store';
import { childrenOf, type Element, escapeXml, readTree } from './parse/read-tree';
import { repairXml } from './parse/repair-xml';

/** What moves house with a feed: where it lies, for which accords, how it is asked. Credentials do not: the file is plain text. */
export type OpmlFeed = {
  url: string;
  title: string | null;
  folder: string | null;
  siteUrl?: string | null;
  accords?: string[];
  intervalSeconds?: number | null;
  backfill?: boolean;
};

/** Settings of ours are attributes of a namespace of ours, which other readers pass over. */
const namespace = 'https://accord-watch.example/opml';

/** Reads an OPML 2.0 subscription list: every outline with an xmlUrl, in the folder that it lies in. Null when the text is no OPML. */
export function readOpml(text: string): OpmlFeed[] | null {
  const { root } = readTree(repairXml(text));
  if (root?.name !== 'opml') return null;
  const body = childrenOf(root).find((child) => child.name === 'body');
  return body ? outlines(body, null) : [];
}

function outlines(element: Element, folder: string | null): OpmlFeed[] {
  return childrenOf(element)
    .filter((child) => child.name === 'outline')
    .flatMap((outline) => {
      const title = outline.attributes['title'] ?? outline.attributes['text'] ?? null;
      const url = outline.attributes['xmlurl'];
      return url
        ? [{ url, title, folder, ...settingsOf(outline) }]
        : outlines(outline, folder && title ? `${folder}/${title}` : (title ?? folder));
    });
}

function settingsOf({ attributes }: Element): Partial<OpmlFeed> {
  const own = (name: string): string | undefined => attributes[`other:${name}`] ?? attributes[`aw:${name}`];
  const interval = Number(own('interval'));
  const accords =
    own('accords')
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  return {
    ...(attributes['htmlurl'] && { siteUrl: attributes['htmlurl'] }),
    ...(accords.length > 0 && { accords }),
    ...(Number.isInteger(interval) && interval > 0 && { intervalSeconds: interval }),
    ...(own('backfill') === 'true' && { backfill: true }),
  };
}

/** Writes a subscription list, feeds of a folder together. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const folders = [...new Set(feeds.map((feed) => feed.folder))];
  const lines = folders.flatMap((folder) => {
    const inside = feeds.filter((feed) => feed.folder === folder).map(outline);
    return folder === null ? inside : [`<outline text="${escapeXml(folder)}">`, ...inside, '</outline>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:aw="${namespace}"><head><title>${escapeXml(title)}</title></head><body>`,
    ...lines,
    '</body></opml>',
    '',
  ].join('\n');
}

function outline({ url, title, siteUrl, accords = [], intervalSeconds, backfill }: OpmlFeed): string {
  const attributes = {
    text: title ?? url,
    title: title ?? url,
    xmlUrl: url,
    htmlUrl: siteUrl,
    'aw:accords': accords.join(' '),
    'aw:interval': intervalSeconds && String(intervalSeconds),
    'aw:backfill': backfill && 'true',
  };
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escapeXml(value)}"` : ''));
  return `<outline type="rss"${written.join('')}/>`;
}

/** A watched feed as it moves house. */
export const opmlFeed = (feed: FeedRow): OpmlFeed => ({
  url: feed.url,
  title: feed.title,
  folder: feed.folder,
  siteUrl: feed.site_url,
  accords: feed.accords,
  intervalSeconds: feed.settings.intervalSeconds ?? null,
  backfill: feed.backfill,
});
