import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Outlet = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  format: z.enum(['rss2', 'atom', 'json', 'rdf']),
});
const Item = z.object({
  id: z.string(),
  outlet: z.string(),
  at: z.number(),
  published: z.string(),
  title: z.string(),
  text: z.string(),
  link: z.string().optional(),
});
const Newsroom = z.object({ outlets: z.array(Outlet), items: z.array(Item) });
type Outlet = z.infer<typeof Outlet>;
type Item = z.infer<typeof Item>;

export type RunningNewsroom = {
  feeds: { url: string; title: string }[];
  items: number;
  seconds: number;
  /** Starts the timeline, or lets it go on where it was; until then only what was there from the beginning is shown. */
  begin: () => void;
  stop: () => void;
};

/**
 * A local feed server that plays the newsroom's timeline: every outlet has a feed of its own, in its own format, to which items are added as the seconds
 * pass. The timeline's start is kept in the data folder, so that a demo that was stopped goes on where it was.
 */
export async function startNewsroom(file: string, dataDir: string, port: number): Promise<RunningNewsroom> {
  const { outlets, items } = Newsroom.parse(parse(readFileSync(file, 'utf8')));
  const timeline = { startedAt: storedStart(dataDir) };
  const handler: RequestListener = (request, response) => {
    const outlet = outlets.find(({ id }) => request.url === `/${id}`);
    if (!outlet) {
      response.writeHead(404).end();
      return;
    }
    const seconds = timeline.startedAt === null ? 0 : (Date.now() - timeline.startedAt) / 1000;
    answer(response, outlet, shown(items, outlet, seconds), request.headers['if-none-match']);
  };
  const servers = await Promise.all(outlets.map((outlet, index) => serve(handler, outlet, index, port)));
  return {
    feeds: servers.map(({ url, outlet }) => ({ url, title: outlet.title })),
    items: items.length,
    seconds: Math.max(...items.map(({ at }) => at)),
    begin: () => {
      timeline.startedAt ??= Date.now();
      writeFileSync(join(dataDir, 'newsroom-started'), String(timeline.startedAt));
    },
    stop: () => {
      for (const { server } of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Every outlet is a host of its own, as in life: 127.0.0.2 and so on where the system has these, else a port of its own. */
async function serve(handler: RequestListener, outlet: Outlet, index: number, port: number) {
  const server = createServer(handler);
  const listen = (host: string, at: number): Promise<string> =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(at, host, () => resolve(`http://${host}:${at}/${outlet.id}`));
    });
  const url = await listen(`127.0.0.${index + 2}`, port).catch(() => listen('127.0.0.1', port + 100 + index));
  return { server, outlet, url };
}

function storedStart(dataDir: string): number | null {
  const path = join(dataDir, 'newsroom-started');
  return existsSync(path) ? Number(readFileSync(path, 'utf8')) : null;
}

/** What the outlet has published by now; of an item that it changed, the newest text. */
function shown(items: readonly Item[], outlet: Outlet, seconds: number): Item[] {
  const published = items.filter((item) => item.outlet === outlet.id && item.at <= seconds);
  return [...new Map(published.map((item) => [item.id, item])).values()].reverse();
}

function answer(response: ServerResponse, outlet: Outlet, items: Item[], known: string | undefined): void {
  const [type, body] = render[outlet.format](outlet, items);
  const etag = `"${createHash('sha1').update(body).digest('hex').slice(0, 16)}"`;
  if (known === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': type, etag }).end(body);
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const linkOf = (item: Item): string => item.link ?? `https://${item.outlet}.example/${item.id}`;

const render: Record<Outlet['format'], (outlet: Outlet, items: Item[]) => [type: string, body: string]> = {
  rss2: (outlet, items) => [
    'application/rss+xml',
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escape(outlet.title)}</title><link>https://${outlet.id}.example/</link><language>${outlet.lang}</language>${items
      .map(
        (item) =>
          `<item><guid isPermaLink="false">${item.outlet}-${item.id}</guid><link>${escape(linkOf(item))}</link><title>${escape(item.title)}</title><pubDate>${new Date(item.published).toUTCString()}</pubDate><description>${escape(html(item.text))}</description></item>`,
      )
      .join('')}</channel></rss>`,
  ],
  atom: (outlet, items) => [
    'application/atom+xml',
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}"><title>${escape(outlet.title)}</title><id>urn:${outlet.id}</id>${items
      .map(
        (item) =>
          `<entry><id>urn:${item.outlet}:${item.id}</id><link href="${escape(linkOf(item))}"/><title>${escape(item.title)}</title><published>${item.published}</published><updated>${item.published}</updated><content type="html">${escape(html(item.text))}</content></entry>`,
      )
      .join('')}</feed>`,
  ],
  json: (outlet, items) => [
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: outlet.title,
      language: outlet.lang,
      items: items.map((item) => ({
        id: `${item.outlet}-${item.id}`,
        url: linkOf(item),
        title: item.title,
        content_text: item.text,
        date_published: item.published,
      })),
    }),
  ],
  rdf: (outlet, items) => [
    'application/rdf+xml',
    `<?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://${outlet.id}.example/"><title>${escape(outlet.title)}</title><dc:language>${outlet.lang}</dc:language></channel>${items
      .map(
        (item) =>
          `<item rdf:about="${escape(linkOf(item))}"><title>${escape(item.title)}</title><link>${escape(linkOf(item))}</link><dc:date>${item.published}</dc:date><description>${escape(html(item.text))}</description></item>`,
      )
      .join('')}</rdf:RDF>`,
  ],
};

const html = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escape(paragraph)}</p>`)
    .join('');
