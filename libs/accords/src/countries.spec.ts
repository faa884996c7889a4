import { countryGroups, countryLexicon, countryName, isCountryCode, knownLeaders } from './countries';
import { parseCountries, parseGroups } from './parse-countries';
import { parseLeaders } from './parse-leaders';
import { languages } from './vocabulary';

describe('the countries', () => {
  it('are those of ISO 3166-1 and three user-assigned codes', () => {
    expect(Object.keys(countryLexicon('en'))).toHaveLength(249 + 3);
    expect(['KZ', 'XK', 'XS', 'XC', 'NO'].every(isCountryCode)).toBe(true);
    expect(isCountryCode('XZ')).toBe(false);
    expect(isCountryCode('toString')).toBe(false);
  });

  it('have a usual name, and are their own name where none is known', () => {
    expect(['KZ', 'US', 'BO', 'XS', 'ZZ'].map((code) => countryName(code))).toEqual([
      'Kazakhstan',
      'United States',
      'Bolivia',
      'Somaliland',
      'ZZ',
    ]);
  });

  it('are named in every language', () => {
    for (const language of languages)
      expect([language, countryName('KZ', language).length > 3]).toEqual([language, true]);
    expect(Object.keys(countryLexicon('tr')).length).toBeGreaterThan(240);
  });

  it('share no name, adjective or metonym within a language', () => {
    for (const language of languages) {
      const owner = new Map<string, string>();
      const clashes: string[] = [];
      for (const [code, { names, demonyms, metonyms }] of Object.entries(countryLexicon(language))) {
        for (const word of [...new Set([...names, ...demonyms, ...metonyms])]) {
          const other = owner.get(word);
          if (other !== undefined && other !== code) clashes.push(`${language}: ${word} ${other} ${code}`);
          owner.set(word, code);
        }
      }
      expect(clashes).toEqual([]);
    }
  });

  it('come from files whose mistakes are named', () => {
    expect(() => parseCountries('xx.yaml', { Kazakhstan: 'Kazakhstan' })).toThrow(/xx.yaml: Kazakhstan/);
    expect(() => parseCountries('xx.yaml', { KZ: 'a | b | c | d | e' })).toThrow(/KZ has more than four parts/);
    expect(parseCountries('xx.yaml', { KZ: 'Kazajistán | kazaj~o/a' }).KZ?.demonyms).toEqual(['kazajo', 'kazaja']);
    expect(parseCountries('xx.yaml', { KZ: 'Kazakhstan | | Astana' }).KZ).toEqual({
      names: ['Kazakhstan'],
      demonyms: [],
      capitals: ['Astana'],
      metonyms: [],
    });
  });
});

describe('states named together', () => {
  it('are states that exist, under names that mean nothing else', () => {
    for (const { codes } of countryGroups()) expect(codes.filter((code) => !isCountryCode(code))).toEqual([]);
    const names = countryGroups().flatMap((group) => group.names);
    expect(new Set(names).size).toBe(names.length);
  });

  it('come from lines whose mistakes are named', () => {
    expect(() => parseGroups('groups.yaml', { EE: 'the Balts' })).toThrow(/groups.yaml: "EE" is not two country codes/);
    expect(() => parseGroups('groups.yaml', { 'EE LV': 3 })).toThrow(/groups.yaml: not/);
  });
});

describe('the leaders', () => {
  const inOffice = (name: string, day: string) =>
    knownLeaders()
      .filter(({ names, since, until }) => names.includes(name) && since <= day && (until === undefined || day < until))
      .map(({ country }) => country);

  it('speak for their state during their terms only', () => {
    expect(inOffice('Tokayev', '2025-11-07')).toEqual(['KZ']);
    expect(inOffice('Trump', '2020-09-15')).toEqual(['US']);
    expect(inOffice('Trump', '2022-09-15')).toEqual([]);
    expect(inOffice('Mark Rutte', '2023-01-01')).toEqual(['NL']);
    expect(inOffice('Mark Rutte', '2025-01-01')).toEqual([]);
  });

  it('are known for states that exist, with terms in order and one state a name at a time', () => {
    for (const { country, since, until } of knownLeaders()) {
      expect([country, isCountryCode(country), until === undefined || since < until]).toEqual([country, true, true]);
    }
    const names = new Set(knownLeaders().flatMap((leader) => leader.names));
    for (const name of names) expect(new Set(inOffice(name, '2025-12-01')).size).toBeLessThan(2);
  });

  it('come from lines whose mistakes are named', () => {
    expect(() => parseLeaders('leaders.yaml', { KZ: ['president | Tokayev'] })).toThrow(/leaders.yaml: KZ: "president/);
  });
});
