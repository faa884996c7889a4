import { loadDefinitions, bundledDefinitionsFolder } from '@app/accords';
import { definedAs } from './same-accord';

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
