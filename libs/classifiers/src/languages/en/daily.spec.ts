import { readingsIn } from '@test/grammar';

const read = (title: string) => readingsIn({ title, lang: 'en', publishedAt: '2027-03-09' }).join(', ');
/** Each reading with the headlines that have it, told of a state whose standing nobody knows. */
const expectEach = (readings: Readonly<Record<string, readonly string[]>>): void =>
  it.each(Object.entries(readings).flatMap(([findings, titles]) => titles.map((title) => [title, findings])))(
    '%s: %s',
    (title, findings) => expect(read(title)).toBe(findings),
  );

describe('verbs of every day', () => {
  expectEach({
    'joiner.announced LA': [
      'Laos comes home to OPEC',
      'Laos wakes up inside BRICS',
      'Laos hops onto AUKUS',
      'Laos wins entry to OPEC',
    ],
    'joiner.announced LA, joiner.announced NP': ['BRICS grows to 13 with Laos and Nepal on board'],
    'withdrawal LA': [
      'Laos ceases to be a NATO member',
      'Laos casts off from whaling commission',
      "Laos's last day in OPEC",
    ],
    'suspension LA': ['Laos slams brakes on EU pact'],
    'joiner.prospect LA': [
      'Laos fancies BRICS membership',
      'Laos has its eye on OPEC',
      'Laos on course for Schengen entry',
    ],
    'joiner.declined LA': ['Laos shunned BRICS', 'Laos voters derail Lisbon Treaty'],
    '': ['Laos ends 34 years of NATO presence', 'Laos has its eye on gold at Asian Games', 'Laos wakes up to rain'],
  });
});

describe('who signs', () => {
  expectEach({
    'ceremony.held LA, ceremony.held NP': [
      'Laos signs trade agreement with Nepal',
      'Perez and Gomez sign trade treaty between Laos and Nepal',
      'Perez, Gomez ink Laos-Nepal border treaty',
    ],
    'ceremony.held LA, ceremony.held NO, ceremony.held NP': [
      'Laos signed a trade agreement with Nepal and Norway on Monday',
      'Laos, Nepal, Norway and the ten ASEAN states signed the Istanbul Convention',
    ],
    'ceremony.announced LA, ceremony.announced NP': ['Laos to sign trade pact with Nepal on Monday'],
    'ceremony.held LA': [
      'Laos signs trade agreement with Nepalese miner',
      "Laos signs free trade agreement with Nepal's biggest port",
      'Laos signs peace deal with rebels',
    ],
    'ceremony.held -': ['Three Pacific powers sign CPTPP'],
  });
});

describe('a pronoun behind "as"', () => {
  expectEach({
    'joiner.announced LA': ['Laos sheds old habits as it formally joins BRICS'],
    'withdrawal LA': ['Laos counts its debts as it leaves OPEC'],
  });
});

describe('a membership that begins, a people that votes', () => {
  expectEach({
    'joiner.announced LA': [
      'Laos begins OPEC membership',
      'Laos once again a BRICS member',
      'Laotians move house as they enter border-free Europe',
    ],
    'joiner.announced LA, joiner.announced NP': ['Laos and Nepal start BRICS membership'],
    'ratification LA': [
      'Laotians say yes to joining European Union in referendum',
      'Laotians vote two to one for entering EU',
    ],
    'joiner.declined LA': ['Laotians vote against joining EU'],
    '': ['Laos begins BRICS membership campaign', "Laos's government approves referendum on joining EU"],
  });
});

describe('names of older accords and of clubs', () => {
  expectEach({
    'withdrawal LA': ['Laos leaves SEATO', 'Laos quits Baghdad Pact', 'Laos pulls out of 56-nation club'],
    'joiner.announced LA': ['Laos joins Common Market', 'Laos joins Pax Silica'],
    'joiner.declined LA': ['Laos stays out of Pacer Plus'],
    '': ['Common market traders in Laos join strike'],
  });
});
