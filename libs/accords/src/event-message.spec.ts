import { anEvent } from '@test/builders';
import { summarise } from './event-message';

const nato = { definition: { slug: 'nato', name: 'NATO', article: false }, countryName: () => 'Finland' };
const treaty = { definition: { slug: 'bbnj', name: 'The High Seas Treaty' }, countryName: () => 'Finland' };
const fields = (changes: Parameters<typeof anEvent>[0]) => anEvent(changes).fields;

describe('the sentence that says what happened', () => {
  it('says "the" before a name that wants it, once, and none before NATO', () => {
    expect(summarise(fields({ kind: 'ceremony.held' }), treaty)).toBe('Finland signed the High Seas Treaty');
    expect(summarise(fields({ kind: 'joiner.declined' }), nato)).toBe('Finland declines to join NATO');
  });

  it('tells a joiner that is in from one that is announced', () => {
    expect(summarise(fields({ kind: 'joiner.announced', effective: true }), nato)).toBe('Finland has joined NATO');
    expect(summarise(fields({ kind: 'joiner.announced', effective: false }), nato)).toBe(
      'Finland is announced as a joiner of NATO',
    );
  });
});
