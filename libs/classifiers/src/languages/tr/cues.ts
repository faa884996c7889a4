import type { Cues } from '../cues';

/** Turkish words that one rule alone asks for. */
export const cues: Cues = {
  peaceInName: /baris/,
  first: /^ilk/,
  comitative: /^['’]y?l[ae]$/u,
  yearWord: /\s?yılında/,
  beforeVerb: /da|de/,
  price: /karsilig/,
  asMember: /^olarak$/,
  ownSeat: /gozlemci|partner/,
  aboutMembership: /uyelik|katilim/,
  inForceWhere: /^['’][dt][ea]$|^için$/u,
  accepts: /kabul/,
  votes: /^(?:oyla?$|yil|yuzde)/,
  ablative: /^['’][dt][ae]n$/u,
  dative: /^['’][yn]?[ae]$/u,
  possessed: /g[iu](?:n[iu])?$|rini$/,
  label: /anket|gorus|analiz|yorum|uzman|uzmanlar|analist|kose yazisi/,
  polled: /ankete gore|arastirmaya gore/,
  locative: /^['’][dt][ae](?:ki)?$/u,
  withBehind: /^ile$/,
  accessionNoun: /katilim|katilma/,
};
