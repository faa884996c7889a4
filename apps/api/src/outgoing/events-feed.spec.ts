import { aDefinition, anEvent } from '@test/builders';
import { eventsFeed } from './events-feed';

describe('an accord event in a feed', () => {
  it('shows the words of an article together and in their order, and the article once', () => {
    const evidence = [
      { field: 'kind', quote: 'joins <i>', start: 20, end: 25 },
      { field: 'country', quote: 'Kazakhstan', start: 0, end: 10 },
      { field: 'accord', quote: 'Abraham Accords', start: 40, end: 55 },
      { field: 'date', quote: 'Kazakhstan', start: 60, end: 70 },
    ];
    const state = anEvent({}, { evidence });
    const context = {
      definition: aDefinition(),
      countryName: (code: string) => code,
      publicUrl: 'https://watch.example',
    };
    const feed = eventsFeed([{ state, position: 1n, updatedAtPosition: 1n }], {
      publicUrl: context.publicUrl,
      contextOf: () => context,
      now: new Date('2025-11-08T00:00:00.000Z'),
    });
    expect(feed.items[0]?.content).toBe(
      '<p>announced; 1 source</p><blockquote>Kazakhstan … joins &lt;i&gt; … Abraham Accords</blockquote>' +
        '<p><a href="https://news.example/a">outlet-a: Kazakhstan joins the Abraham Accords</a></p>',
    );
  });
});
