import type { Plurals } from '../plurals';

const irregular: Readonly<Record<string, string>> = {
  ist: 'sind',
  war: 'waren',
  hat: 'haben',
  hatte: 'hatten',
  wird: 'werden',
  wurde: 'wurden',
  will: 'wollen',
  soll: 'sollen',
  kann: 'können',
  darf: 'dürfen',
  muss: 'müssen',
  möchte: 'möchten',
};
/** Verbs that change their vowel: one does it, several do, one did. */
const strong: readonly [one: string, several: string, did: string][] = [
  ['tritt', 'treten', 'trat'],
  ['nimmt', 'nehmen', 'nahm'],
  ['gibt', 'geben', 'gab'],
  ['hält', 'halten', 'hielt'],
  ['erhält', 'erhalten', 'erhielt'],
  ['lässt', 'lassen', 'ließ'],
  ['verlässt', 'verlassen', 'verließ'],
  ['spricht', 'sprechen', 'sprach'],
  ['bricht', 'brechen', 'brach'],
  ['schlägt', 'schlagen', 'schlug'],
  ['wirft', 'werfen', 'warf'],
  ['trägt', 'tragen', 'trug'],
  ['sieht', 'sehen', 'sah'],
  ['fällt', 'fallen', 'fiel'],
  ['zieht', 'ziehen', 'zog'],
  ['steigt', 'steigen', 'stieg'],
  ['schließt', 'schließen', 'schloss'],
  ['unterschreibt', 'unterschreiben', 'unterschrieb'],
  ['scheidet', 'scheiden', 'schied'],
  ['bewirbt', 'bewerben', 'bewarb'],
  ['bekommt', 'bekommen', 'bekam'],
  ['kommt', 'kommen', 'kam'],
  ['geht', 'gehen', 'ging'],
  ['steht', 'stehen', 'stand'],
  ['bittet', 'bitten', 'bat'],
  ['findet', 'finden', 'fand'],
  ['weist', 'weisen', 'wies'],
  ['beschließt', 'beschließen', 'beschloss'],
];
const present = new Map(strong.map(([one, several]) => [one, several]));
const past = new Map(strong.map(([, , did]) => [did, `${did}en`]));

/** "Tritt bei" and "treten bei", "kündigte" and "kündigten". */
export const plurals: Plurals = {
  before: /^(?:sich|nicht|auch)$/,
  pluralOf: (word, form) => {
    if (/^\p{Lu}/u.test(word)) return undefined;
    const known = irregular[word] ?? (form === 'past' ? past : present).get(word);
    if (known !== undefined) return known;
    if (form === 'past') return /[^aeiou]te$/.test(word) ? `${word}n` : undefined;
    return form === 'pres' && /..[^aeiou]e?t$/.test(word) ? word.replace(/e?t$/, 'en') : undefined;
  },
  owners: { seine: 'ihre', seinen: 'ihren', seinem: 'ihrem', seiner: 'ihrer', sein: 'ihr' },
};
