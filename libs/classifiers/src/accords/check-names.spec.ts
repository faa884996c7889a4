import { AccordDefinition, bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { checkNames, namesAccord } from './check-names';

const known = loadDefinitions([bundledDefinitionsFolder()]);
const define = (names: Record<string, string[]>, contextNames?: Record<string, string[]>): AccordDefinition =>
  AccordDefinition.parse({
    slug: 'mine',
    name: 'Zorvane Alliance',
    type: 'alliance',
    description: 'A made-up alliance.',
    names,
    ...(contextNames && { contextNames }),
    hosts: [],
    brokers: [],
    founded: '2020',
    stages: ['none', 'in-force'],
    members: [],
  });
const own = define({ en: ['Zorvane Alliance', 'ZVA'], ru: ['Зорванский альянс'] });
const warnings = (definition: AccordDefinition): string[] =>
  checkNames(definition, known).map(({ language, name, reason }) => `${language} ${name ?? '-'}: ${reason}`);

describe('the names of a definition', () => {
  it('are all right where each is found, and missing in a language', () => {
    const reason = 'no name: items are found by the English names only';
    expect(warnings(own)).toEqual(['ar', 'he', 'fr', 'es', 'de', 'tr'].map((code) => `${code} -: ${reason}`));
  });

  it('are warned of where they do not name it alone', () => {
    const names = [
      'Minamata Convention',
      'minamata convention on mercury',
      'mercury treaty',
      'the treaty',
      'NATO',
      'Kenya',
    ];
    expect(warnings(define({ en: names }, { en: ['the alliance'] })).filter((one) => one.startsWith('en'))).toEqual([
      'en the treaty: a word for any accord: write it under contextNames',
      'en NATO: stands for nato too',
      'en Kenya: a name for KE too: no state is seen where it stands',
      'en the alliance: stands for nato too',
      'en -: what the press calls minamata is read as this accord, as they share a name',
    ]);
  });
});

it('an item names an accord in any form of its name', () => {
  const names = (lang: string, title: string): boolean =>
    namesAccord({ id: '1', lang, title }, 'mine', [...known, own]);
  expect(names('ru', 'Глава Зорванского альянса прибыл в Найроби')).toBe(true);
  expect(names('ru', 'НАТО открывает представительство')).toBe(false);
});
