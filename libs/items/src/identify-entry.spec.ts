import { fc } from '@test/properties';
import { canonicalUrl } from './canonical-url';
import { type Identifiable, identityKeys, publicationTime } from './identify-entry';

const entry = (changes: Partial<Identifiable>): Identifiable => ({
  id: null,
  url: null,
  title: 'A title',
  publishedAt: '2025-11-07T00:00:00.000Z',
  source: null,
  ...changes,
});
const shareKey = (a: Identifiable, b: Identifiable, feeds = ['f1', 'f1']) =>
  identityKeys(a, feeds[0] ?? '').some((key) => identityKeys(b, feeds[1] ?? '').includes(key));

describe('an article’s address', () => {
  it.each([
    ['http://www.example.com/a/?utm_source=x&b=2&a=1#top', 'https://example.com/a?a=1&b=2'],
    ['https://m.example.com/a/amp/', 'https://example.com/a'],
    ['https://amp.example.com/a.amp', 'https://example.com/a'],
    ['https://example.com/index.html', 'https://example.com'],
    ['https://m.com/a', 'https://m.com/a'],
    ['https://example.com:8443/a?fbclid=1', 'https://example.com:8443/a'],
  ])('%s is %s', (from, to) => {
    expect(canonicalUrl(from)).toBe(to);
  });

  it('is canonical already once it is canonical', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });

  it.each(['mailto:a@b.c', 'no address', 'javascript:alert(1)'])('is none in %s', (text) => {
    expect(canonicalUrl(text)).toBeNull();
  });
});

describe('two entries are one article', () => {
  it('when their links differ by tracking only, in any two feeds', () => {
    expect(
      shareKey(
        entry({ id: '1', url: 'https://a.example/x?utm_source=rss' }),
        entry({ id: '9', url: 'http://www.a.example/x#c' }),
        ['f1', 'f2'],
      ),
    ).toBe(true);
  });
  it('when a feed keeps the guid and moves the link', () => {
    expect(
      shareKey(entry({ id: 'n-77', url: 'https://a.example/x' }), entry({ id: 'n-77', url: 'https://a.example/y' })),
    ).toBe(true);
  });
  it('when a site moves to another host', () => {
    expect(
      shareKey(
        entry({ id: 'http://old.example/news/2025/kz-joins' }),
        entry({ id: 'https://new.example/news/2025/kz-joins' }),
      ),
    ).toBe(true);
  });
  it('when an aggregator changes guid and link but names the publisher', () => {
    const google = (id: string) =>
      entry({
        id,
        url: `https://news.aggregator.example/rss/articles/${id}`,
        title: 'Kazakhstan joins - Harbour Wire',
        source: { title: 'Harbour Wire', url: 'https://harbour.example' },
      });
    expect(shareKey(google('CBMiAAA'), google('CBMiBBB'))).toBe(true);
  });
});

describe('two entries are two articles', () => {
  it('when numeric guids of different feeds agree by chance', () => {
    expect(shareKey(entry({ id: '12' }), entry({ id: '12' }), ['f1', 'f2'])).toBe(false);
  });
  it('when an aggregator’s titles differ after a dash that no publisher follows', () => {
    const title = (title: string) =>
      entry({ id: title, url: null, title, source: { title: 'Harbour Wire', url: 'https://harbour.example' } });
    expect(shareKey(title('Accord talks - Kazakhstan joins'), title('Accord talks - Armenia declines'))).toBe(false);
    expect(shareKey(title('Accord talks - harbour.example'), title('Accord talks - Harbour Wire'))).toBe(true);
  });
  it('when both only link to the front page', () => {
    expect(shareKey(entry({ id: 'a', url: 'https://a.example/' }), entry({ id: 'b', url: 'https://a.example' }))).toBe(
      false,
    );
  });
});

describe('the time of publication', () => {
  const seen = '2025-11-07T12:00:00.000Z';
  it('in the future becomes the time we saw it', () => {
    expect(publicationTime({ publishedAt: '2025-11-08T00:00:00.000Z', updatedAt: null }, seen)).toBe(seen);
  });
  it('before there was a web is a slip, and not meant', () => {
    expect(publicationTime({ publishedAt: '1970-01-01T00:00:00.000Z', updatedAt: null }, seen)).toBe(seen);
  });
  it('is the update where nothing else is said, and the time seen where nothing is said', () => {
    expect(publicationTime({ publishedAt: null, updatedAt: '2025-11-06T00:00:00.000Z' }, seen)).toBe(
      '2025-11-06T00:00:00.000Z',
    );
    expect(publicationTime({ publishedAt: null, updatedAt: null }, seen)).toBe(seen);
  });
});
