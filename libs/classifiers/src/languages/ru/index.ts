import { type LanguageGrammar, joinTables } from '../language';
import { concepts } from './concepts';
import { cues } from './cues';
import { idioms } from './idioms';
import { news } from './news';
import { agency } from './agency';
import { desk } from './desk';
import { dispatch } from './dispatch';
import { feed } from './feed';
import { phrases } from './phrases';
import { report } from './report';
import { carriedOut, steps } from './steps';
import { retold } from './retold';
import { ties } from './ties';
import { wordings } from './wordings';
import { bureau } from './bureau';
import { wire } from './wire';
import { russianWords } from './words';
import { foretelling } from './foretelling';

/** Case endings replace the last vowel or sign of the nominative: "Россия" → "России", "Казахстан" → "Казахстана". */
function nameWord(word: string, { before }: { before: number }): string {
  // "Арбитражный суд": behind another word a short one is no other word by chance.
  if (word.length < 4) return before > 0 && /^\p{L}{2}[^аеийоуыьэюя]$/u.test(word) ? `${word}*2` : word;
  // A word comes here without the mark of its "й".
  const adjective = /(?:[ыио][йи]|ая|ое|ые)$/u;
  if (adjective.test(word) && word.length > 5) return `${word.replace(adjective, '')}*3`;
  return `${word.replace(/[аеийоуыьюя]$/u, '')}*3`;
}

/** Russian: free word order, cases on every name, the act's governor before it. */
export const russian: LanguageGrammar = {
  language: 'ru',
  numbers:
    'два/две/двух/двум/двумя/двое три/трех/трем/тремя/трое четыре/четырех/четырем/четверо пять/пяти/пятью шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати',
  foretelling,
  carriedOut,
  beforeYear: 'в | с',
  beforePlace: 'в | во',
  governors: 'before',
  subject: 'either',
  among: /^(?:среди|в числе|числе)$/,
  forWhom: /^(?:в|во|для|на)$/,
  presentAhead: true,
  daysWithin: {
    names: new Set('понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера накануне'.split(' ')),
    around: new Set('в во утром вечером днем'.split(' ')),
  },
  capitals: true,
  sharedOrgans: [
    { organ: /^се[ий]м/, about: /(?<!\p{L})(?:латви|латыш|риг|риж)/iu, unless: /польш|варшав|польск/iu, code: 'LV' },
    { organ: /^се[ий]м/, about: /(?<!\p{L})(?:литв|литов|вильнюс)/iu, unless: /польш|варшав|польск/iu, code: 'LT' },
  ],
  subjunctive: /^чтобы?$/,
  nameWord,
  bareGenitive: true,
  concepts,
  cues,
  words: joinTables(
    russianWords,
    idioms,
    news,
    wordings,
    ties,
    agency,
    wire,
    bureau,
    desk,
    dispatch,
    feed,
    phrases,
    steps,
    report,
    retold,
  ),
  // Words come here without the mark of "й".
  ordinal: /\|\d+-?(?:[ийяе]|го|му?|о[ий]|ым|ую|х|ми)$/u,
  noStates:
    'в евро | в пользу евро | тысяч евро | тысячи евро | млн евро | млрд евро | миллион евро | миллиона евро | миллионов евро | миллиард евро | миллиарда евро | миллиардов евро | сто евро',
  ambiguousNames: ['вена', 'рим', 'прага', 'мале', 'лима', 'сана'],
};
