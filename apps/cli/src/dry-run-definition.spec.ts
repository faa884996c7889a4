import { bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { dryRunDefinition } from './dry-run-definition';

const known = loadDefinitions([bundledDefinitionsFolder()]);
const brics = known.find(({ slug }) => slug === 'brics');
if (!brics) throw new Error('the bundled definitions have BRICS');
const item = (title: string) => ({ id: title.slice(0, 8), title, lang: 'en', publishedAt: '2024-09-02' });

describe('trying a definition on items', () => {
  it('tells hits from items that name the accord and report nothing', () => {
    const run = dryRunDefinition(brics, known, [
      item('Turkey applies to join BRICS'),
      item('BRICS at a glance'),
      item('Rain'),
    ]);
    expect(run.hits).toEqual([expect.objectContaining({ kind: 'joiner.prospect', country: 'TR' })]);
    expect(run.misses).toEqual([expect.objectContaining({ title: 'BRICS at a glance' })]);
    expect(run.conflicts).toEqual([]);
  });

  it('names the names that another accord has too', () => {
    const twin = { ...brics, slug: 'twin', names: { en: ['NATO'] } };
    expect(dryRunDefinition(twin, known, []).conflicts).toContain('"NATO" is a name of nato too');
  });
});
