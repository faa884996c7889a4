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
import { separable } from './particles';
import { plurals } from './plurals';
import { phrases } from './phrases';
import { press } from './press';
import { wire } from './wire';
import { germanWords } from './words';
import { foretelling } from './foretelling';
import { report } from './report';
import { retold } from './retold';

/** Adjectives take endings ("kasachische", "Pazifisches Inselforum" → "dem Pazifischen"), names a genitive "-s". */
const nameWord = (word: string, { behind }: { behind: number }): string => {
  if (word.length < 4) return word;
  const adjective = behind > 0 ? /^(.{3,}e)[rs]?$/u.exec(word)?.[1] : undefined;
  if (adjective !== undefined) return `${adjective}*1`;
  if (word.endsWith('sch')) return `${word}*2`;
  return /[a-z]$/u.test(word) && !word.endsWith('s') ? `${word}*1` : word;
};

/** German: verbs stand second or last, so that the governor may be on either side of the act. */
export const german: LanguageGrammar = {
  language: 'de',
  numbers: 'zwei/beide/beiden drei vier fünf sechs sieben acht neun zehn elf zwölf',
  foretelling,
  beforeYear: 'in | im | im jahr | im jahre | seit',
  beforePlace: 'in | im | am',
  governors: 'both',
  subject: 'either',
  among: /^(?:unter|zu)$/,
  forWhom: /^(?:in|im|fur)$/,
  capitals: true,
  nounsHigh: true,
  carriedOut,
  presentAhead: true,
  nameWord,
  bareGenitive: true,
  concepts,
  cues,
  words: withPlurals(
    joinTables(
      germanWords,
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
      phrases,
    ),
    plurals,
  ),
  ordinal: /\|\d+\.$|nummer \|\d+/u,
  compound: {
    ending:
      /^(?!(?:arbeits|miet|kauf|tarif|ehe|werk|koalitions|rahmen|lizenz|sponsor|handels)v)\p{L}{3,}(?:abkommen|ubereinkommen|konvention|friedensvertrag|staatsvertrag|verbotsvertrag)s?$|^friedens(?:erklarung|vereinbarung|schluss|deal)/u,
    inText: /(?:abkommen|ubereinkommen|konvention|vertrag)s?\b/,
    classes: ['whole'],
  },
  written: {
    wurde: ['become:past', 'was'],
    wurden: ['become:past', 'was'],
    würde: ['may'],
    würden: ['may'],
    hatte: ['has', 'had'],
    hatten: ['has', 'had'],
    hätte: ['may'],
    hätten: ['may'],
    konnte: ['skip'],
    konnten: ['skip'],
    durfte: ['skip'],
    durften: ['skip'],
  },
  modals: new Set(
    'wird werden werde will wollen wolle soll sollen solle kann konnen konne konnte konnten darf durfen durfe durfte durften muss mussen musse mochte mochten'.split(
      ' ',
    ),
  ),
  separable,
  sharedOrgans: [
    {
      organ: /^bundesrate?s?$/,
      about: /\bSchweiz|\bBern\b|\bStänderat|\((?:sda|SDA|Keystone-SDA)\)|\bBilateral|\bRahmenabkommen mit der EU/u,
      unless: /Deutsch|Bundestag|Berlin|Wien/u,
      code: 'CH',
    },
  ],
  ambiguousNames: ['rom', 'paris', 'lima', 'male', 'victoria', 'santiago'],
};
