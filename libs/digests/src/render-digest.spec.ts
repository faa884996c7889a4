import { expectGolden } from '@test/golden';
import type { DigestEntry } from './choose-entries';
import type { DigestContent } from './digest-content';
import { renderDigest } from './render-digest';

const entry = (changes: Partial<DigestEntry> = {}): DigestEntry => ({
  event: 'ae_1',
  revision: 1,
  change: 'new',
  accord: { slug: 'abraham-accords', name: 'Abraham Accords' },
  kind: 'joiner.announced',
  country: 'Kazakhstan',
  summary: 'Kazakhstan is announced as a joiner of the Abraham Accords',
  claim: { status: 'announced', speaker: 'the US president' },
  date: '2025-11-06',
  reason: null,
  quotes: [
    {
      quote: 'Kazakhstan will be the first country of the second term to join',
      title: 'Kazakhstan joins',
      source: 'The Daily Example',
      url: 'https://news.example/kz?a=1&b=2',
      publishedAt: '2025-11-07T00:12:00.000Z',
    },
  ],
  sources: 3,
  link: 'https://watch.example/events/ae_1',
  ...changes,
});
const content = (changes: Partial<DigestContent> = {}): DigestContent => ({
  localDate: '2025-11-07',
  timezone: 'Asia/Almaty',
  frequency: 'daily',
  entries: [
    entry(),
    entry({
      event: 'ae_2',
      change: 'retracted',
      summary: 'Uzbekistan is a prospective joiner of the Abraham Accords',
      reason: 'the ministry denied it',
      quotes: [],
      sources: 1,
      date: null,
    }),
  ],
  leftOut: 0,
  ...changes,
});
const links = {
  dashboard: 'https://watch.example/events',
  preferences: 'https://watch.example/preferences/t0ken',
  unsubscribe: 'https://watch.example/unsubscribe/t0ken',
};

describe('the mail of a digest', () => {
  it.each(['text', 'html'] as const)('reads as the kept example says: %s', (part) => {
    expectGolden(`digest.${part === 'text' ? 'txt' : 'html'}`, renderDigest(content(), links)[part]);
  });

  it('has the news in its subject', () => {
    expect(renderDigest(content(), links).subject).toBe(
      'Kazakhstan is announced as a joiner of the Abraham Accords, and 1 more',
    );
    expect(renderDigest(content({ entries: [content().entries[1]!] }), links).subject).toBe(
      'Retracted: Uzbekistan is a prospective joiner of the Abraham Accords',
    );
  });

  it('says the same in both parts, quotes and links included', () => {
    const { text, html } = renderDigest(content(), links);
    for (const said of [
      'Kazakhstan will be the first country',
      'The Daily Example',
      'the ministry denied it',
      links.unsubscribe,
      '3 sources',
    ])
      for (const part of [text, html]) expect(part).toContain(said);
  });

  it('lets nothing of an article through as markup, and links to http only', () => {
    const { html } = renderDigest(
      content({
        entries: [
          entry({
            summary: '<script>alert(1)</script>',
            quotes: [
              {
                quote: '"><img src=x onerror=alert(1)>',
                title: 'x',
                source: null,
                url: 'javascript:alert(1)',
                publishedAt: '2025-11-07T00:00:00Z',
              },
            ],
          }),
        ],
      }),
      links,
    );
    expect(html).not.toMatch(/<script|<img|javascript:/);
    expect(html).not.toMatch(/<(img|script|iframe|link)\b/);
  });

  it('stays below what mail programs cut off, at the most that it shows', () => {
    const quote = {
      quote: 'q'.repeat(400),
      title: 't'.repeat(120),
      source: 's'.repeat(40),
      url: `https://news.example/${'u'.repeat(150)}`,
      publishedAt: '2025-11-07T00:00:00Z',
    };
    const entries = Array.from({ length: 40 }, (_, nth) => entry({ event: `ae_${nth}`, quotes: [quote, quote] }));
    expect(Buffer.byteLength(renderDigest(content({ entries, leftOut: 7 }), links).html)).toBeLessThan(102 * 1024);
  });
});
