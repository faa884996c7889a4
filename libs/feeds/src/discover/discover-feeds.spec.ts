import { parseFeed } from '../parse/parse-feed';
import { type Asked, discoverFeeds } from './discover-feeds';

const feed = (title: string, story = title): string =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>${story}</title><link>https://a.example/${encodeURIComponent(story)}</link></item></channel></rss>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const alternate = (href: string, type = 'application/rss+xml'): string =>
  `<link rel="alternate" type="${type}" href="${href}">`;

/** A site by its paths, and what was asked of it. */
function site(pages: Record<string, string>) {
  const asked: string[] = [];
  const ask = async (url: string): Promise<Asked> => {
    asked.push(url);
    const text = pages[url.replace('https://a.example', '')];
    if (text === undefined) return { kind: 'neither', reason: 'the server answered 404' };
    const parsed = await parseFeed(Buffer.from(text), { url });
    return 'error' in parsed ? { kind: 'page', url, html: text } : { kind: 'feed', url, feed: parsed };
  };
  const discover = (path: string) => discoverFeeds(`https://a.example${path}`, ask, AbortSignal.timeout(10_000));
  return { asked, discover };
}
const urls = (found: Awaited<ReturnType<typeof discoverFeeds>>) =>
  found.kind === 'found' ? found.feeds.map(({ url }) => url.replace('https://a.example', '')) : found.kind;

describe('the feeds of a site', () => {
  it('are the address itself where it is a feed, asked once', async () => {
    const { asked, discover } = site({ '/rss': feed('News') });
    expect(await discover('/rss')).toMatchObject({ kind: 'feed', feed: { title: 'News', items: 1 } });
    expect(asked).toHaveLength(1);
  });
  it('are those that its page declares, against its base', async () => {
    const head = `<base href="/en/">${alternate('news.xml')}${alternate('press', 'application/atom+xml')}`;
    const { discover } = site({ '/': page('', head), '/en/news.xml': feed('News'), '/en/press': feed('Press') });
    expect(urls(await discover('/'))).toEqual(['/en/news.xml', '/en/press']);
  });
  it('leave out comments, a second format, and what is declared and no feed', async () => {
    const head = [
      alternate('/feed'),
      alternate('/atom', 'application/atom+xml'),
      alternate('/comments/feed'),
      alternate('/wp-json', 'application/json'),
    ].join('');
    const { discover } = site({
      '/': page('', head),
      '/feed': feed('Site', 'x'),
      '/atom': feed('Site', 'x'),
      '/comments/feed': feed('Comments on Site'),
    });
    expect(urls(await discover('/'))).toEqual(['/feed']);
  });
  it('are found by a link to a page that lists them', async () => {
    const { discover } = site({
      '/news/1': page('<a href="/services/rss.html">RSS</a> <a href="/about">About us</a>'),
      '/services/rss.html': page('<a href="/a.xml">Foreign affairs</a><a href="/b.xml">Cabinet</a>'),
      '/a.xml': feed('Foreign affairs'),
      '/b.xml': feed('Cabinet'),
    });
    expect(urls(await discover('/news/1'))).toEqual(['/a.xml', '/b.xml']);
  });
  it('are looked for in the usual places, beside the page first, and no longer than until one is found', async () => {
    const { asked, discover } = site({ '/blog/': page('no link'), '/blog/feed': feed('Blog') });
    expect(urls(await discover('/blog/'))).toEqual(['/blog/feed']);
    expect(asked).toHaveLength(2);
  });
  it('are none after a bounded number of requests', async () => {
    const links = Array.from({ length: 60 }, (_, at) => `<a href="/feed/${at}">feed ${at}</a>`).join('');
    const { asked, discover } = site({ '/': page(links) });
    expect(await discover('/')).toMatchObject({ kind: 'none' });
    expect(asked.length).toBeLessThanOrEqual(15);
  });
  it('are unknown where the address cannot be read', async () => {
    expect(await site({}).discover('/')).toEqual({ kind: 'unread', reason: 'the server answered 404' });
  });
});
