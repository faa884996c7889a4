import { type LanguageGrammar, type WordTable, joinTables } from '../language';
import { wire } from './wire';
import { acts } from './words';
import { bureau } from './bureau';
import { copy } from './copy';
import { daily } from './daily';
import { carriedOut, noStates } from './states';
import { concepts } from './concepts';
import { cues } from './cues';
import { control } from './control-words';
import { idioms } from './idioms';
import { press } from './press';
import { chronicle } from './chronicle';
import { phrases } from './phrases';
import { report } from './report';
import { steps } from './steps';
import { retold } from './retold';
import { told } from './told';
import { turns } from './turns';
import { nounsAndSmallWords } from './nouns';
import { foretelling } from './foretelling';
import { withAllForms } from './inflect';

/** Headlines leave the copula out: "is on course to join", "on course to join". Only of what is wished or foreseen. */
const withoutCopula = (table: WordTable): WordTable =>
  Object.fromEntries(
    Object.entries(table).map(([name, phrases]) => [
      name,
      /^(?:seek|intend|consider|expect):/.test(name)
        ? phrases.replaceAll(/(^|\| )is\/are (\S+ [^|]+)/g, '$1is/are $2| $2')
        : phrases,
    ]),
  );

/** English, the model for the other languages. */
export const english: LanguageGrammar = {
  language: 'en',
  numbers:
    'two/both three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  venue:
    /^(?:summit|ceremony|signing|signing ceremony|meeting|gathering|conference|lawn|event|dinner|huddle|get-together|assembly hall)$/,
  foretelling,
  beforeYear: 'in | since',
  beforePlace: 'in | at',
  governors: 'before',
  subject: 'before',
  among: /^(?:are |is |was |were )?(?:among|one of)(?: the)?$/,
  forWhom: /^(?:in|for|on)$/,
  capitals: true,
  subjectPronoun: /^(?:it|they|he|she)$/,
  pluralNoun: /(?:[^s]s|people|men|duo|trio|pair|quartet|quintet|couple|military)$/,
  ordinal: /\|\d+(?:st|nd|rd|th)$|(?:number|no|member|signatory|numbers) \|\d+/,
  participle:
    /^(?:backed|approved|sealed|signed|ratified|endorsed|adopted|passed|cleared|sponsored|supported|sanctioned|initialled|suspended|frozen|launched|established|opened|proposed|held|hosted)$/,
  signsBeside: /^(?:strikes?|striking|struck)$/,
  concepts,
  cues,
  words: withAllForms(
    withoutCopula(
      joinTables(
        acts,
        control,
        nounsAndSmallWords,
        idioms,
        turns,
        wire,
        bureau,
        press,
        daily,
        copy,
        report,
        chronicle,
        retold,
        told,
        phrases,
        steps,
      ),
    ),
  ),
  carriedOut,
  noStates,
  ambiguousNames: [
    'male',
    'victoria',
    'georgetown',
    'kingston',
    'nassau',
    'lima',
    'bern',
    'santiago',
    'rome',
    'paris',
    'geneva',
    'san jose',
    'valletta',
    'roseau',
    'hamilton',
    'stanley',
    'alofi',
    'man',
  ],
};
