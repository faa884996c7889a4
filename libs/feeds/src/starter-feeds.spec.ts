import { starterFeeds } from './starter-feeds';

const curated = { url: 'https://ministry.example/rss', title: 'Ministry', lang: 'en', reason: 'its own words' };
const names = { en: ['Harbour Pact', 'Pact of the Harbour'], fr: ['pacte du port'], xx: ['?'] };

it('adds a news search by the accord’s names in every language that has an edition', () => {
  const feeds = starterFeeds({ name: 'Harbour Pact', names, feeds: [curated] });
  expect(feeds.map(({ lang }) => lang)).toEqual(['en', 'en', 'fr']);
  expect(new URL(feeds[1]?.url ?? '').searchParams.get('q')).toBe('"Harbour Pact" OR "Pact of the Harbour"');
  expect(feeds.every(({ reason }) => reason !== '')).toBe(true);
});

it('leaves a language alone whose search was written by hand', () => {
  const own = { ...curated, url: 'https://news.google.com/rss/search?q=pact' };
  expect(starterFeeds({ name: 'Harbour Pact', names, feeds: [own] }).map(({ lang }) => lang)).toEqual(['en', 'fr']);
});
