import { readingsIn } from '@test/grammar';

const read = (title: string): string => readingsIn({ title, lang: 'en', publishedAt: '2024-05-06' }).join(', ');

/** Verbs of the acts, said of something else than a standing, beside an accord that is named. */
describe('what happens to something else', () => {
  it.each([
    'Gas company halts deliveries to Latvia and Estonia, both members of NATO',
    'NATO suspends its exercises in Iraq after a rocket attack',
    'United Nations freezes accounts of a Haitian gang leader',
    'American bombers strike three sites in Iran, NATO allies react',
    'Turkey recalls its ambassador and asks the council of NATO to meet',
    'NATO allies agree to begin the withdrawal of their 4,000 soldiers from Afghanistan',
    'Argentine president signs an order that imposes sanctions on officials of the International Criminal Court',
    'Qatar Airways signs agreement to buy 20 aircraft',
    'Turkish Airlines signs deal with plane maker in Paris',
    'Universities of Nairobi and Leeds sign research agreement',
    'Danish parliament passes a law that lets courts cite the Paris Agreement in damages cases',
  ])('%s', (title) => expect(read(title)).toBe(''));

  it.each([
    ['African Union suspends Gabon', 'suspension GA'],
    ['African Union suspends membership of Gabon after coup', 'suspension GA'],
    ['Lithuania and Latvia strike a defence pact in Vilnius', 'ceremony.held LT, ceremony.held LV'],
    ['Danish parliament passes a law that ratifies the High Seas Treaty', 'ratification DK'],
    ['The withdrawal of Burundi from the African Union takes effect', 'withdrawal BI'],
    ['Qatar and Norway sign agreement on aviation', 'ceremony.held NO, ceremony.held QA'],
    ['Bahrain recalls its ambassador to Israel', 'suspension BH'],
  ])('%s', (title, found) => expect(read(title)).toBe(found));
});
