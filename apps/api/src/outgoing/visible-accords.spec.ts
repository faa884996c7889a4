import { visibleAccords } from './visible-accords';

describe('an outgoing feed', () => {
  it('shows everything, or what is asked for, to who is known', () => {
    expect(visibleAccords(true, [])).toBeNull();
    expect(visibleAccords(true, [], 'nato')).toEqual(['nato']);
  });

  it('shows everybody else what is public, and nothing more', () => {
    expect(visibleAccords(false, ['abraham-accords', 'nato'])).toEqual(['abraham-accords', 'nato']);
    expect(visibleAccords(false, ['abraham-accords', 'nato'], 'nato')).toEqual(['nato']);
    expect(() => visibleAccords(false, ['nato'], 'abraham-accords')).toThrow('not public');
    expect(() => visibleAccords(false, [])).toThrow('not public');
  });
});
