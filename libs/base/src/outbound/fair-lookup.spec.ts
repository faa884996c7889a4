import type { LookupAddress } from 'node:dns';
import { fairLookup, type Lookup } from './fair-lookup';

const found: LookupAddress[] = [{ address: '203.0.113.7', family: 4 }];

/** A resolver whose names answer when the test says so. */
function slowNames() {
  const asked: string[] = [];
  const answers = new Map<string, Parameters<Lookup>[1]>();
  const lookup: Lookup = (hostname, callback) => {
    asked.push(hostname);
    answers.set(hostname, callback);
  };
  return { asked, lookup, answer: (name: string, error: Error | null = null) => answers.get(name)?.(error, found) };
}

describe('looking names up', () => {
  it('never makes a name that was found quickly wait for names that hang', () => {
    const { asked, lookup, answer } = slowNames();
    const names = fairLookup(lookup, { strangersAtOnce: 2 });
    names('works.example', () => undefined);
    answer('works.example');
    for (let hanging = 0; hanging < 100; hanging++) names(`hangs-${hanging}.example`, () => undefined);
    expect(asked).toEqual(['works.example', 'hangs-0.example', 'hangs-1.example']);
    names('works.example', () => undefined);
    expect(asked.at(-1)).toBe('works.example');
  });

  it('gives strangers their turn as others end, and loses none', () => {
    const { asked, lookup, answer } = slowNames();
    const names = fairLookup(lookup, { strangersAtOnce: 1 });
    const answered: string[] = [];
    for (const name of ['a', 'b', 'c']) names(name, (error) => answered.push(`${name} ${error ? 'failed' : 'found'}`));
    answer('a', new Error('no such name'));
    answer('b');
    answer('c');
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(answered).toEqual(['a failed', 'b found', 'c found']);
  });

  it('asks once for all who want the same name at the same time, and anew for the next', () => {
    const { asked, lookup, answer } = slowNames();
    const names = fairLookup(lookup);
    const addresses: unknown[] = [];
    names('a', (_, got) => addresses.push(got));
    names('a', (_, got) => addresses.push(got));
    answer('a');
    names('a', () => undefined);
    expect(asked).toEqual(['a', 'a']);
    expect(addresses).toEqual([found, found]);
  });

  it('takes a name that was slow, or failed, for a stranger again', () => {
    let time = 0;
    const { asked, lookup, answer } = slowNames();
    const names = fairLookup(lookup, { strangersAtOnce: 1, quickMs: 1_000, now: () => time });
    names('a', () => undefined);
    time = 5_000;
    answer('a');
    names('hangs', () => undefined);
    names('a', () => undefined);
    expect(asked).toEqual(['a', 'hangs']);
  });
});
