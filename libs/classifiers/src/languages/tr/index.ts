import { type LanguageGrammar, joinTables } from '../language';
import { concepts } from './concepts';
import { cues } from './cues';
import { bureau } from './bureau';
import { daily } from './daily';
import { idioms } from './idioms';
import { news } from './news';
import { desk } from './desk';
import { feed } from './feed';
import { dispatch } from './dispatch';
import { phrases } from './phrases';
import { ties } from './ties';
import { wordings } from './wordings';
import { verbs } from './verbs';
import { wire } from './wire';
import { turkishWords } from './words';
import { foretelling } from './foretelling';
import { report } from './report';
import { retold } from './retold';

/** Suffixes follow an apostrophe after names, but are written together after a common noun ("Anlaşmaları'na", "anlaşmalarına"). */
const nameWord = (word: string): string => (word.length > 5 && /[aeiou]$/u.test(word) ? `${word}*4` : word);

/** Turkish: the verb comes last, and with it all that governs the act. */
export const turkish: LanguageGrammar = {
  language: 'tr',
  numbers: 'iki üç dört beş altı yedi sekiz dokuz on onbir oniki',
  foretelling,
  beforeYear: 'yılında',
  beforePlace: '',
  governors: 'after',
  subject: 'before',
  presentAhead: true,
  capitals: true,
  venue:
    /^(?:zirve|toren|toplanti|muzakere|gorusme|surec|format|protokol|anlasma|antlasma|sozlesme|mutabakat|bildirge|tuzugu)/,
  nameWord,
  concepts,
  cues,
  words: joinTables(
    turkishWords,
    idioms,
    news,
    wordings,
    ties,
    daily,
    wire,
    verbs,
    bureau,
    desk,
    dispatch,
    feed,
    report,
    retold,
    phrases,
  ),
  ordinal: /\|\d{1,3}\.$|\|\d+'/u,
  homeland: {
    code: 'TR',
    organ: /^(?:(?:tbmm|meclis)(?:'?(?:[td][ea]n?|e|in))?(?: .*)?|bakanlar kurulu|genel kurul\p{L}*)$/u,
  },
  ambiguousNames: ['roma', 'paris', 'lima', 'viyana', 'bern', 'sana', 'fas'],
};
