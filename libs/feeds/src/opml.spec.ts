import { type OpmlFeed, readOpml, writeOpml } from './opml';

const feeds: OpmlFeed[] = [
  { url: 'https://a.example/feed?x=1&y=2', title: 'A & B "news"', folder: null },
  { url: 'https://b.example/rss', title: 'B', folder: 'Ministries' },
  {
    url: 'https://c.example/rss',
    title: 'C',
    folder: 'Ministries',
    siteUrl: 'https://c.example/',
    accords: ['nato', 'eu'],
    intervalSeconds: 120,
    backfill: true,
  },
];

it('reads back what it wrote, folders, settings and special characters included', () => {
  expect(readOpml(writeOpml('My feeds', feeds))).toEqual(feeds);
});

it('reads nested folders and outlines without a title', () => {
  const text =
    '<opml version="1.0"><body><outline text="a"><outline text="b"><outline xmlUrl="https://c.example/"/></outline></outline></body></opml>';
  expect(readOpml(text)).toEqual([{ url: 'https://c.example/', title: null, folder: 'a/b' }]);
});

it('knows what is no OPML', () => {
  expect(readOpml('<rss/>')).toBeNull();
});
