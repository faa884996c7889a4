import { type ParsedFeed, parseFeed } from './parse-feed';
import { aFeedDocument, aStory } from '../../../../test/support/feed-documents';
import { injuries } from '../../../../test/support/injured-feeds';
import { maxEntries } from './parse-limits';

const parse = async (document: string, url?: string): Promise<ParsedFeed> => {
  const parsed = await parseFeed(Buffer.from(document), url === undefined ? {} : { url });
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
};
const rss = (item: string, channel = '<link>https://news.example/</link>') =>
  parse(`<rss version="2.0"><channel><title>News</title>${channel}<item>${item}</item></channel></rss>`);
const atom = (entry: string, feed = '') =>
  parse(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${feed}<entry>${entry}</entry></feed>`,
    'https://news.example/feeds/atom.xml',
  );

describe('an RSS item', () => {
  it('may carry its text in a body', async () => {
    const { items } = await rss('<title>A</title><body><p>Talks <b>resume</b></p></body>');
    expect(items[0]).toMatchObject({ content: '<p>Talks <b>resume</b></p>', text: 'Talks resume' });
  });
  it('has an excerpt and a text where it has a description and a summary', async () => {
    const { items } = await rss('<description>Short</description><summary>Long</summary>');
    expect(items[0]).toMatchObject({ summary: 'Short', content: 'Long' });
  });
  it('takes the last of several links, in text or href', async () => {
    const { items } = await rss('<link>https://a.example/1</link><link/><link href="https://a.example/2"/>');
    expect(items[0]?.url).toBe('https://a.example/2');
  });
  it('resolves a relative link against the site', async () => {
    expect((await rss('<link>world/1</link>')).items[0]?.url).toBe('https://news.example/world/1');
  });
  it('without a link leads to its first enclosure that has an address', async () => {
    const { items } = await rss('<enclosure url=" "/><enclosure url="https://cdn.example/a.mp3"/>');
    expect(items[0]?.url).toBe('https://cdn.example/a.mp3');
  });
  it('inherits the author of its channel', async () => {
    const { items } = await rss('<title>A</title>', '<dc:creator>Press office</dc:creator>');
    expect(items[0]?.authors).toEqual(['Press office']);
  });
  it.each([
    ['<description>Talks resume. They go on.</description>', 'Talks resume.'],
    ['<link>https://news.example/1</link>', 'https://news.example/1'],
    ['<title>&lt;img src="x"&gt;</title><link>https://news.example/1</link>', ''],
  ])('without a title is called by its words, else its address: %s', async (item, title) => {
    expect((await rss(item)).items[0]?.title).toBe(title);
  });
  it('keeps no script, style or comment, and nothing after one that is never closed', async () => {
    const { items } = await rss(
      '<description><![CDATA[Talks<script>x("</p>")</script> resume<!-- <b> -->.<style>p{}</STYLE > Now<script>y]]></description>',
    );
    expect(items[0]).toMatchObject({
      summary: 'Talks resume. Now',
      text: 'Talks resume. Now',
      html: 'Talks resume. Now',
    });
  });
  it('may show a doctype in its text', async () => {
    const { items } = await rss('<description><![CDATA[<p>Write <!DOCTYPE html> first</p>]]></description>');
    expect(items).toHaveLength(1);
  });
});

describe('an Atom entry', () => {
  it('without a link lies where its id says', async () => {
    expect((await atom('<id>https://news.example/1</id>')).items[0]?.url).toBe('https://news.example/1');
  });
  it('resolves a relative id against where the feed lies', async () => {
    expect((await atom('<id>/world/1</id>')).items[0]?.id).toBe('https://news.example/world/1');
  });
  it.each([
    ['mode="base64" type="text/html"', 'VGFsa3M=', 'Talks'],
    ['type="application/octet-stream"', 'VGFsa3M=', 'Talks'],
    ['type="plain"', 'Talksnow', 'Talksnow'],
    ['type="text/plain"', 'Talksnow', 'Talksnow'],
  ])('is base64 only where it says so: %s', async (attributes, text, expected) => {
    expect((await atom(`<summary ${attributes}>${text}</summary>`)).items[0]?.summary).toBe(expected);
  });
});

describe('a feed', () => {
  it('without a title or a link is called by its address', async () => {
    const feed = await parse('<rss><channel><item><title>A</title></item></channel></rss>', 'https://news.example/rss');
    expect(feed).toMatchObject({ title: 'https://news.example/rss', link: 'https://news.example/rss' });
  });
  it('writes its language with hyphens, and is as new as its newest entry', async () => {
    const feed = await rss('<pubDate>Fri, 07 Nov 2025 10:00:00 GMT</pubDate>', '<language>pt_BR</language>');
    expect(feed).toMatchObject({ language: 'pt-BR', updatedAt: '2025-11-07T10:00:00.000Z' });
  });
  it('may name one author of a JSON Feed where the format wants a list', async () => {
    const feed = await parse(JSON.stringify({ items: [{ id: 1, title: 'A', authors: { name: 'Desk' } }] }));
    expect(feed.items[0]?.authors).toEqual(['Desk']);
  });
  it.each(['http://purl.org/echo/', 'http://purl.org/pie/', 'http://purl.org/atom/ns#'])(
    'is Atom 0.3 in %s',
    async (ns) => {
      const feed = await parse(`<feed version="0.3" xmlns="${ns}"><title>News</title></feed>`);
      expect(feed).toMatchObject({ format: 'atom03', title: 'News' });
    },
  );
  it('may be a channel of abstracts', async () => {
    const feed = await parse('<CHANNEL><ABSTRACT>News</ABSTRACT><ITEM><ABSTRACT>Talks</ABSTRACT></ITEM></CHANNEL>');
    expect(feed).toMatchObject({ format: 'cdf', description: 'News', items: [{ summary: 'Talks' }] });
  });
  it(`keeps ${maxEntries} entries at most, and says so`, async () => {
    const feed = await rss(`</item>${'<item><title>A</title></item>'.repeat(maxEntries)}<item>`);
    expect(feed.items).toHaveLength(maxEntries);
    expect(feed.warnings).toHaveLength(1);
  });
});

// In all formats and sizes: npm run bench -- feed-injuries
describe('an injured feed', () => {
  it.each(injuries)('keeps its items: $name', async ({ injure, share }) => {
    const parsed = await parseFeed(injure(aFeedDocument('rss2', 20)));
    const items = 'error' in parsed ? [] : parsed.items;
    const found = Array.from({ length: 20 }, (_, at) => aStory(at).id).filter((id) =>
      items.some((item) => item.id === id),
    );
    expect(found.length).toBeGreaterThanOrEqual(share === 1 ? 20 : 20 * share - 1);
  });
});
