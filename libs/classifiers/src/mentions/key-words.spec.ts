import { KeyWords } from './key-words';

describe('a quick look for phrases', () => {
  const keys = new KeyWords(['abraham accords', 'D-8', 'normali*', 'non-aggression pact*'], true);

  it.each([
    ['joins the abraham accords', true],
    ['joins the d-8', true],
    ['normalises relations', true],
    ['a non-aggression pact', true],
    ['demands a date for the debate', false],
    ['an abnormal day', false],
  ])('"%s": %s', (text, isIn) => {
    expect(keys.isIn(text)).toBe(isIn);
  });
});
