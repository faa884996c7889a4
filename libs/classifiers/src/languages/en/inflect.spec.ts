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
});
