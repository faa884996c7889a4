import { languages, loadDefinitions, bundledDefinitionsFolder } from '@app/accords';
import { accordTables, definedAs } from './same-accord';

const [nato] = loadDefinitions([bundledDefinitionsFolder()]).filter(({ slug }) => slug === 'nato');
const names = (...en: string[]) => (nato ? [{ ...nato, slug: 'mine', name: en[0] ?? '', names: { en } }] : []);
const table = [{ slug: 'theirs', type: 'treaty' as const, names: ['Grey Sea Pact', 'GSP', 'Пакт серого моря'] }];

describe('an accord of the tables', () => {
  it('is the one of a definition that has one of its names', () => {
    expect(definedAs(names('grey sea pact'), table).get('theirs')).toBe('mine');
  });
  it('is not known by one alias alone', () => {
    expect(definedAs(names('Fog Treaty', 'Grey Sea Pact'), table).get('theirs')).toBeUndefined();
    expect(definedAs(names('Fog Treaty', 'Grey Sea Pact', 'Пакт серого моря'), table).get('theirs')).toBe('mine');
  });
  it('is not known by an acronym alone', () => {
    expect(definedAs(names('GSP'), table).get('theirs')).toBeUndefined();
  });
  it('stays itself where a definition has its slug', () => {
    const [own] = names('Grey Sea Pact');
    expect(own && definedAs([own, { ...own, slug: 'theirs' }], table).get('theirs')).toBe('theirs');
  });
});

/** What became of the one is called like it. */
const successors = ['cptpp', 'tpp'];

it.each(languages)('no name of the tables stands for two accords (%s)', (language) => {
  const slugsOf = new Map<string, Set<string>>();
  for (const { slug, names: all } of accordTables(language))
    for (const name of all) slugsOf.set(name.toLowerCase(), (slugsOf.get(name.toLowerCase()) ?? new Set()).add(slug));
  const shared = [...slugsOf].filter(
    ([, slugs]) => [...slugs].some((slug) => !successors.includes(slug)) && slugs.size > 1,
  );
  expect(shared).toEqual([]);
});
