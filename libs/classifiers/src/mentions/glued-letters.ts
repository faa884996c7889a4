import { type Cues, says } from '../languages/cues';
import { type Token, normalWord } from '../text/tokenize';

/** "عُمان" by its vowel, or among the states of the Gulf: Oman, and not Amman. */
export const isOman = (tokens: readonly Token[], at: number, { andGlued, ofGulf }: Cues): boolean =>
  tokens[at]?.raw.includes('\u064F') === true ||
  (says(tokens[at], andGlued) && says(tokens[at - 1], ofGulf)) ||
  (says(tokens[at + 1], andGlued) && says(tokens[at + 1], ofGulf));

/** "وواشنطن": a name may begin with that letter itself. */
export const isJoined = (norm: string, name: string, { andGlued }: Cues): boolean =>
  andGlued?.test(norm) === true && (!andGlued.test(name) || andGlued.test(norm.slice(1)));

/** "בקהיר", "بالقاهرة": not "בחריין", whose name begins with that letter. */
export const isWithin = (norm: string, name: string, { onlyIn }: Cues): boolean => {
  if (!onlyIn) return false;
  const bare = normalWord(name);
  return onlyIn.test(norm.slice(0, Math.max(0, norm.length - bare.length))) && norm.endsWith(bare);
};
