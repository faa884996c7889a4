import { AccordDefinition } from '@app/accords';
import { accordReadingsIn, bundledDefinitions } from '@test/grammar';

const define = (slug: string, more: object): AccordDefinition =>
  AccordDefinition.parse({
    slug,
    name: slug,
    type: 'treaty',
    description: 'A made-up accord.',
    hosts: [],
    brokers: [],
    founded: '2020',
    stages: ['none', 'prospect', 'announced', 'signed', 'ratified', 'in-force', 'withdrawn'],
    members: [],
    ...more,
  });

/** What an operator writes: a few names a language, in the nominative. */
const own = [
  define('harbour-league', {
    type: 'alliance',
    names: {
      en: ['the Northern Harbour League (NHL-X)', 'Aland–Gotland Pact'],
      ru: ['Балтийский портовый суд'],
      de: ['Nordisches Hafenbündnis', 'Grauer Hafen'],
      fr: ['Alliance des ports'],
    },
    contextNames: { en: ['the alliance'], fr: ["l'alliance"] },
    bodies: { en: ['OPCW'] },
  }),
  define('toxic-arms-ban', { names: { en: ['Chemical Weapons Convention'] } }),
];
const definitions = [...bundledDefinitions, ...own];
const read = (lang: string, title: string, text = '') =>
  accordReadingsIn({ lang, title, text, publishedAt: '2025-06-02' }, definitions);

describe('an accord that only a definition file knows', () => {
  it.each([
    ['de', 'Norwegen tritt aus dem Nordischen Hafenbündnis aus', ['harbour-league withdrawal NO']],
    ['de', 'Norwegen tritt dem Grauen Hafen bei', ['harbour-league joiner.announced NO']],
    ['ru', 'Литва вышла из Балтийского портового суда', ['harbour-league withdrawal LT']],
    ['en', 'Latvia joins Northern Harbour League', ['harbour-league joiner.announced LV']],
    ['en', 'Latvia joins NHL-X', ['harbour-league joiner.announced LV']],
    ['en', 'Finland ratifies Aland-Gotland Pact', ['harbour-league ratification FI']],
    ['en', 'Finland ratifies Aland–Gotland Pact', ['harbour-league ratification FI']],
  ])('is found however the text inflects or writes its name (%s: %s)', (lang, title, expected) => {
    expect(read(lang, title)).toEqual(expected);
  });

  it('takes over what the press calls an accord that it shares a name with', () => {
    expect(read('de', 'Ägypten tritt der Chemiewaffenkonvention bei')).toEqual(['toxic-arms-ban joiner.announced EG']);
  });

  it('is meant by the words that also stand for another accord, where the item names it', () => {
    expect(
      read('fr', "Le Danemark candidat à l'Alliance des ports", "Copenhague a déposé sa candidature à l'alliance."),
    ).toEqual(['harbour-league joiner.prospect DK']);
  });

  it('lets its body act, not be joined', () => {
    expect(read('en', 'States at the OPCW vote to suspend Norway from Northern Harbour League')).toEqual([
      'harbour-league suspension NO',
    ]);
  });
});
