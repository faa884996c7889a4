import { inflected, withAllForms } from './inflect';

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

describe('turns that a table has in the present alone', () => {
  const table = withAllForms({
    'leave:pres': 'quits | hands in its notice to? | triggers/invokes article 50 | is/are on the way out',
    'say:pres': 'says | declares that',
    'approve:pres': 'votes * to * for | carries through',
  });

  it('get the forms of several states, of what is to come and of what was', () => {
    expect(table['leave:base']).toBe('hand in its/their notice to? | trigger article 50 | invoke article 50');
    expect(table['leave:past']).toBe('handed in its/their notice to? | triggered article 50 | invoked article 50');
    expect(table['approve:base']).toBe('carry through');
  });

  it('keep what they had', () => expect(table['leave:pres']).toContain('hands in its notice'));

  it('single words, what is said and how a vote ends have forms of their own', () =>
    expect(table['say:base']).toBeUndefined());
});
