import { type LanguageGrammar, joinTables } from '../language';
import { withPlurals } from '../plurals';
import { carriedOut } from './carried-out';
import { concepts } from './concepts';
import { cues } from './cues';
import { bureau } from './bureau';
import { copy } from './copy';
import { daily } from './daily';
import { dispatch } from './dispatch';
import { idioms } from './idioms';
import { ties } from './ties';
import { turns } from './turns';
import { wordings } from './wordings';
import { reported } from './reported';
import { plurals } from './plurals';
import { press } from './press';
import { wire } from './wire';
import { spanishWords } from './words';
import { foretelling } from './foretelling';
import { phrases } from './phrases';
import { report } from './report';
import { retold } from './retold';
import { told } from './told';

/** Spanish: the subject may follow its verb ("anunció Kazajistán"), the act's governor stands before it. */
export const spanish: LanguageGrammar = {
  language: 'es',
  numbers: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  foretelling,
  beforeYear: 'en | desde',
  beforePlace: 'en',
  governors: 'before',
  subject: 'either',
  among: /^(?:entre|figuran? entre)$/,
  forWhom: /^(?:en|para)$/,
  capitals: true,
  carriedOut,
  presentAhead: true,
  accentIsPast: true,
  daysWithin: {
    names: new Set('lunes martes miercoles jueves viernes sabado domingo ayer hoy'.split(' ')),
    around: new Set('este el'.split(' ')),
  },
  adjectivesBehind: true,
  concepts,
  cues,
  words: withPlurals(
    joinTables(
      spanishWords,
      idioms,
      turns,
      wordings,
      ties,
      daily,
      wire,
      reported,
      bureau,
      press,
      dispatch,
      copy,
      report,
      retold,
      told,
      phrases,
    ),
    plurals,
  ),
  ordinal: /\|\d+\.?[ºªo]|(?:numero|n|miembro|pais|socio|firmante) \|\d{1,3}(?!\d)|\|\d+a$/u,
  ambiguousNames: ['roma', 'paris', 'lima', 'male', 'viena', 'san jose', 'santiago', 'victoria', 'la paz', 'sucre'],
};
