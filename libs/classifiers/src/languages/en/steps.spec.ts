import { readingsIn } from '@test/grammar';

const read = (title: string, publishedAt = '2021-10-05'): string[] => readingsIn({ title, lang: 'en', publishedAt });

/** Headlines of steps between the host of an accord and a member, each with the member. */
const taken: readonly (readonly [member: string, title: string])[] = [
  ['BH', 'First Israeli tourists land in Manama'],
  ['MA', 'First group of Moroccan tourists arrives in Israel'],
  ['BH', 'First Israeli cargo ship docks in Bahrain'],
  ['BH', 'Israel exports first goods to Bahrain'],
  ['MA', 'Morocco imports first Israeli wine'],
  ['BH', 'Gulf Air starts service to Tel Aviv'],
  ['BH', 'Bahrain repeals Israel boycott law'],
  ['BH', 'Bahrain lifts ban on Israeli goods'],
  ['BH', 'New Bahraini ambassador to Israel hands over credentials'],
  ['BH', 'Bahrain returns ambassador to Israel'],
  ['BH', 'Bahrain and Israel launch joint investment fund'],
  ['BH', 'Israel posts military attache to Bahrain'],
];

/** A single state that may join and normalisation, with nobody named with whom it would be. */
const implied: readonly (readonly [reported: string, title: string])[] = [
  ['joiner.declined SA', 'No normalisation without Palestinian state, Riyadh insists'],
  ['joiner.declined LB', "Lebanon's Aoun: peace yes, normalisation no"],
  ['joiner.declined PK', 'Islamabad plays down talk of normalisation'],
  ['joiner.prospect ID', 'Indonesia ready for normalisation, says Trump'],
];

const none: readonly string[] = [
  'First Israeli killed in Bahrain',
  'Bahrain may repeal Israel boycott law',
  'EU rejects normalisation with Syria',
  'Saudi Arabia and Syria agree to normalise ties',
  'Peru rules out normalisation',
  'First tourists arrive in Peru',
];

describe('steps under an accord in English', () => {
  it.each(taken)('implementation %s: %s', (member, title) => {
    expect(read(title)).toContain(`implementation ${member}`);
  });

  it.each(implied)('%s: %s', (reported, title) => {
    expect(read(title, '2025-11-10')).toContain(reported);
  });

  it.each(none)('are none of them: %s', (title) => {
    expect(read(title, '2025-11-10')).toEqual([]);
  });
});
