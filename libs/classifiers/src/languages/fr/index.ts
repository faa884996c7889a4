import { type LanguageGrammar, joinTables } from '../language';
import { withPlurals } from '../plurals';
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
import { frenchWords } from './words';
import { foretelling } from './foretelling';
import { phrases } from './phrases';
import { report } from './report';
import { carriedOut, steps } from './steps';
import { retold } from './retold';
import { told } from './told';

/** French: elided words ("l'Arabie", "d'Israël") are read without the apostrophe. */
export const french: LanguageGrammar = {
  language: 'fr',
  numbers: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  foretelling,
  carriedOut,
  beforeYear: 'en | depuis',
  beforePlace: 'à | au | aux | en',
  governors: 'before',
  subject: 'before',
  gluedBefore: ["'"],
  among: /^(?:parmi|font partie des?|fait partie des?)$/,
  forWhom: /^(?:en|au|aux|pour|dans)$/,
  capitals: true,
  presentAhead: true,
  accentIsPast: true,
  daysWithin: {
    names: new Set('lundi mardi mercredi jeudi vendredi samedi dimanche hier'.split(' ')),
    around: new Set('ce matin soir'.split(' ')),
  },
  written: { à: ['to'], a: ['has'] },
  adjectivesBehind: true,
  concepts,
  cues,
  words: withPlurals(
    joinTables(
      frenchWords,
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
      steps,
    ),
    plurals,
  ),
  ordinal: /\|\d+(?:er|re|e|eme|ème)$|numero \|\d+/u,
  ambiguousNames: ['rome', 'paris', 'lima', 'male', 'vienne', 'san jose', 'santiago', 'victoria'],
};
