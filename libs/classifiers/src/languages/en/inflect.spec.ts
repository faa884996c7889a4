import { inflected } from './inflect';

describe('English verbs in all their forms', () => {
  const forms = inflected({ approve: 'wave through | carry', leave: 'quit | tear up' });

  it('inflects the first word of a phrase', () => {
    expect(forms['approve:pres']).toBe('waves through | carries');
    expect(forms['approve:past']).toBe('waved through | carried');
    expect(forms['approve:ing']).toBe('waving through | carrying');
  });

  it('knows irregular verbs and doubled letters', () => {
    expect(forms['leave:past']).toBe('quit | tore up | torn up');
    expect(forms['leave:ing']).toBe('quitting | tearing up');
  });

  it.each([
    ['have eyes on', 'has eyes on', 'had eyes on', 'having eyes on'],
    ['lose interest in', 'loses interest in', 'lost interest in', 'losing interest in'],
    ['snub', 'snubs', 'snubbed', 'snubbing'],
    ['shun', 'shuns', 'shunned', 'shunning'],
    ['defer', 'defers', 'deferred', 'deferring'],
    ['overcome', 'overcomes', 'overcame | overcome', 'overcoming'],
    ['vie for', 'vies for', 'vied for', 'vying for'],
    ['be part of', 'is/are part of', 'was/were part of | been part of', 'being part of'],
  ])('inflects "%s"', (phrase, pres, past, ing) => {
    const made = inflected({ seek: phrase });
    expect([made['seek:pres'], made['seek:past'], made['seek:ing']]).toEqual([pres, past, ing]);
  });
});
