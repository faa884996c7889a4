import { childrenOf, type Element, escapeXml, readTree } from './parse/read-tree';
import { repairXml } from './parse/repair-xml';

export type OpmlFeed = { url: string; title: string | null; folder: string | null };

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
        ? [{ url, title, folder }]
        : outlines(outline, folder && title ? `${folder}/${title}` : (title ?? folder));
    });
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
    `<opml version="2.0"><head><title>${escapeXml(title)}</title></head><body>`,
    ...lines,
    '</body></opml>',
    '',
  ].join('\n');
}

const outline = ({ url, title }: OpmlFeed): string =>
  `<outline type="rss" text="${escapeXml(title ?? url)}" title="${escapeXml(title ?? url)}" xmlUrl="${escapeXml(url)}"/>`;
