import { bundledDefinitions } from '@test/grammar';
import { wasNeverIn } from './member-before';

const brics = bundledDefinitions.find(({ slug }) => slug === 'brics');

describe('who has never been in a club', () => {
  it('cannot leave it, where the definition says who was', () => {
    if (!brics) throw new Error('no definition of BRICS');
    expect(wasNeverIn(brics, 'PE')).toBe(true);
    expect(wasNeverIn(brics, 'BR')).toBe(false);
    expect(wasNeverIn(brics, null)).toBe(false);
    expect(wasNeverIn({ ...brics, members: [] }, 'PE')).toBe(false);
    expect(wasNeverIn({ ...brics, type: 'treaty' }, 'PE')).toBe(false);
  });
});
