import { type LanguageGrammar, joinTables } from '../language';
import { concepts } from './concepts';
import { cues } from './cues';
import { idioms } from './idioms';
import { bureau } from './bureau';
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
import { verbs } from './verbs';
import { wordings } from './wordings';
import { wire } from './wire';
import { arabicWords } from './words';
import { foretelling } from './foretelling';

/** The article is glued like a preposition; an adjective of origin has a feminine and a plural. */
const nameWord = (word: string): string => {
  const bare = word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
  return bare.length > 4 && bare.endsWith('ي') ? `${bare}*2` : bare;
};

/** Arabic: the verb often comes first; conjunctions, prepositions and the article are glued to the next word. */
export const arabic: LanguageGrammar = {
  language: 'ar',
  numbers:
    'اثنان/اثنتان/اثنين/اثنتين/دولتان/دولتين/بلدان/بلدين ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة عشر/عشرة',
  foretelling,
  carriedOut,
  beforeYear: 'في | عام | سنة | منذ',
  beforePlace: 'في',
  governors: 'before',
  subject: 'either',
  gluedBefore: ['وبال', 'ولل', 'وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'وب', 'ول', 'وس', 'و', 'ف', 'ب', 'ل', 'ك'],
  nameWord,
  among: /^(?:من بين|بين|ضمن|من ضمن)$/,
  forWhom: /^(?:في|الي|لدي)$/,
  presentAhead: true,
  capitals: false,
  bareGenitive: true,
  concepts,
  cues,
  daysWithin: {
    names: new Set('الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد امس اليوم'.split(' ')),
    around: new Set('يوم مساء صباح'.split(' ')),
  },
  words: joinTables(
    arabicWords,
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
    phrases,
    steps,
    report,
    retold,
  ),
  ordinal: /\|ال\d{1,3}$|رقم \|\d{1,3}|(?:دوله|الدوله|عضو) \|\d{1,3}$/u,
  ambiguousNames: ['روما', 'باريس', 'ليما', 'برن', 'عدن'],
};
