import { KeptAnswers } from './kept-answers';
import type { Fetched } from './poll-feed';

const now = new Date('2025-11-07T12:00:00.000Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const url = 'https://news.example/rss';
const answer = (bytes = 10): Fetched => ({
  outcome: { kind: 'body', movedTo: null },
  status: 200,
  headers: {},
  body: Buffer.alloc(bytes),
  bodyHash: '',
  url,
  hops: [],
});
const aFeed = { url, last_polled_at: null, settings: {} };

describe('the answer that a feed was found by', () => {
  it('is its first poll’s, once and within a minute', () => {
    const answers = new KeptAnswers();
    answers.keep(url, answer(), now);
    expect(answers.take({ ...aFeed, url: 'https://other.example/' }, now)).toBeNull();
    expect(answers.take(aFeed, later(59))).not.toBeNull();
    expect(answers.take(aFeed, later(59))).toBeNull();
    answers.keep(url, answer(), now);
    expect(answers.take(aFeed, later(61))).toBeNull();
  });

  it.each([
    ['was polled before', { ...aFeed, last_polled_at: now }],
    ['is asked with headers of its own', { ...aFeed, settings: { headers: { 'x-key': '1' } } }],
  ])('is none for a feed that %s', (_, feed) => {
    const answers = new KeptAnswers();
    answers.keep(url, answer(), now);
    expect(answers.take(feed, now)).toBeNull();
  });

  it('is kept of few and small ones', () => {
    const answers = new KeptAnswers();
    answers.keep(url, answer(3_000_000), now);
    expect(answers.take(aFeed, now)).toBeNull();
    for (let at = 0; at < 20; at++) answers.keep(`${url}?${at}`, answer(), now);
    const kept = Array.from({ length: 20 }, (_, at) => answers.take({ ...aFeed, url: `${url}?${at}` }, now));
    expect(kept.filter((found) => found !== null)).toHaveLength(8);
  });
});
