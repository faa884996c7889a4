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
import { verbs } from './verbs';
import { wire } from './wire';
import { hebrewWords } from './words';
import { foretelling } from './foretelling';

/** Hebrew: conjunctions, prepositions and the article are glued to the next word; the verb may come first. */
export const hebrew: LanguageGrammar = {
  language: 'he',
  numbers: 'שתי/שני/שתיים/שניים שלוש/שלושה ארבע/ארבעה חמש/חמישה שש/שישה שבע/שבעה שמונה תשע/תשעה עשר/עשרה',
  foretelling,
  carriedOut,
  beforeYear: 'ב-? | בשנת | מאז | משנת',
  beforePlace: 'ב',
  governors: 'before',
  subject: 'either',
  gluedBefore: [
    'ושה',
    'כשה',
    'שב',
    'של',
    'שה',
    'וה',
    'וב',
    'ול',
    'ומ',
    'וש',
    'מה',
    'כש',
    'בה',
    'לה',
    'ה',
    'ו',
    'ב',
    'ל',
    'מ',
    'ש',
    'כ',
  ],
  among: /^(?:בין|מבין)$/,
  forWhom: /^(?:עבור|לגבי)$/,
  capitals: false,
  bareGenitive: true,
  concepts,
  cues,
  noStates: 'לטובת האירו | מיליון אירו | מיליארד אירו | אלף אירו | מיליוני אירו | מיליארדי אירו | באירו',
  daysWithin: {
    names: new Set('היום אתמול אמש הבוקר הערב הלילה ראשון שני שלישי רביעי חמישי שישי שבת'.split(' ')),
    around: new Set('ביום יום בבוקר בערב'.split(' ')),
  },
  words: joinTables(
    hebrewWords,
    idioms,
    news,
    wordings,
    ties,
    agency,
    wire,
    verbs,
    bureau,
    desk,
    dispatch,
    feed,
    report,
    retold,
    phrases,
    steps,
  ),
  ordinal: /ה-\|\d{1,3}|\|ה\d{1,3}$|מספר \|\d{1,3}/u,
  swallowed: (name) => (/^ה\p{L}{4,}/u.test(name) ? name.slice(1) : undefined),
  homeland: { code: 'IL', organ: /^[וב]?ה(?:ממשלה|קבינט|מליאה|כנסת)(?: |$)/u },
  ambiguousNames: ['רומא', 'פריז', 'לימה', 'ברן'],
};
