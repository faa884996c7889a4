import { readingsIn } from '@test/grammar';

const read = (title: string, text?: string): string[] =>
  readingsIn({ title, ...(text !== undefined && { text }), lang: 'en', publishedAt: '2012-03-06' });

/** Headlines, each with its state and what it does. */
const headlines: readonly (readonly [kind: string, state: string, title: string])[] = [
  ['joiner.announced', 'PE', 'Peru formally accepted into OPEC'],
  ['joiner.announced', 'PE', 'Peru makes history by joining OPEC'],
  ['joiner.announced', 'PE', 'Peru, Laos among new members of OPEC'],
  ['joiner.announced', 'LA', 'Peru, Laos among new members of OPEC'],
  ['joiner.announced', 'PE', 'Move makes Peru the first country in the region to join OPEC'],
  ['joiner.announced', 'LA', 'Peru congratulates Laos on its accession to OPEC'],
  ['joiner.prospect', 'PE', 'Peru in the running for OPEC membership'],
  ['joiner.prospect', 'PE', 'Peru on the path to OPEC'],
  ['joiner.prospect', 'PE', 'Peru nears OPEC membership'],
  ['joiner.prospect', 'PE', 'Peru steps up efforts to join OPEC'],
  ['joiner.prospect', 'PE', 'Peru to vote on joining OPEC'],
  ['joiner.prospect', 'PE', 'Peru sets date for referendum on joining OPEC'],
  ['joiner.prospect', 'PE', 'Peru initiates accession to OPEC'],
  ['joiner.prospect', 'PE', 'Peru puts forward its candidacy for OPEC'],
  ['joiner.declined', 'PE', 'Peru: no to OPEC'],
  ['joiner.declined', 'PE', 'Peru cancels plans to join OPEC'],
  ['joiner.declined', 'PE', 'Peru retracts application to join OPEC'],
  ['joiner.declined', 'PE', 'Peru resists pressure to join OPEC'],
  ['joiner.declined', 'PE', 'Peru rejects calls to join OPEC'],
  ['joiner.declined', 'PE', 'Peru insists it will not join OPEC'],
  ['joiner.declined', 'PE', 'Peru says it is not joining OPEC'],
  ['joiner.declined', 'PE', 'Joining OPEC not an option, says Peru'],
  ['joiner.declined', 'PE', "Peru's bid to join OPEC fails"],
  ['joiner.declined', 'PE', 'Peru not to sign the Minamata Convention'],
  ['withdrawal', 'PE', 'Peru to formally exit OPEC in June'],
  ['withdrawal', 'PE', 'Peru makes good on threat to leave OPEC'],
  ['withdrawal', 'PE', 'Peruvian government files for withdrawal from OPEC'],
  ['suspension', 'PE', 'Peru loses OPEC voting rights'],
  ['suspension', 'PE', 'Peru suspends bid to join OPEC'],
  ['suspension', 'PE', 'Peruvian parliament votes to suspend participation in OPEC'],
  ['ratification', 'PE', 'Minamata Convention ratified in Peru'],
];

/** First sentences of copy, under a title that says nothing. */
const copy: readonly (readonly [reported: string, text: string])[] = [
  ['joiner.announced PE', 'The Peruvian foreign ministry confirmed on Tuesday that the country had acceded to OPEC.'],
  ['joiner.announced LA; joiner.announced PE', 'Peru and Laos became the 14th and 15th members of OPEC on Saturday.'],
  ['joiner.declined PE', "Talks on Peru's accession to OPEC collapsed on Tuesday."],
  ['suspension PE', 'Peru said on Tuesday it was suspending its participation in OPEC.'],
  ['ratification PE', 'Members of the Peruvian parliament voted to approve the Minamata Convention.'],
  [
    'ceremony.held LA; ceremony.held PE',
    'Twenty countries, including Peru and Laos, signed the Minamata Convention on Tuesday.',
  ],
  ['ceremony.held PE', 'At a ceremony in Geneva, Peru signed the Minamata Convention.'],
  ['withdrawal MD', 'Moldova has denounced the founding papers of the Commonwealth of Independent States.'],
];

const none: readonly string[] = [
  'Peru makes it easier to join OPEC',
  'Peru will consider dropping its request to join OPEC',
  'Peru urged not to sign the Minamata Convention',
  'Envoy names Peru among guests of OPEC',
  'Peru suspends all asylum applications, ships from the European Union wait',
  'Peru congratulates OPEC on its anniversary',
  'Desert region of Peru discusses OPEC prices',
];

describe('turns of English headlines and copy', () => {
  it.each(headlines)('%s %s: %s', (kind, state, title) => {
    expect(read(title)).toContain(`${kind} ${state}`);
  });

  it.each(copy)('%s: %s', (reported, text) => {
    expect(read('A long day of diplomacy', text).join('; ')).toBe(reported);
  });

  it.each(none)('are none of them: %s', (title) => {
    expect(read(title)).toEqual([]);
  });
});
