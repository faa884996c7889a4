import { countryLexicon, countryName, isCountryCode } from './countries';
import { parseCountries } from './parse-countries';
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
