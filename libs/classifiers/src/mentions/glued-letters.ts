import { type Token, normalWord } from '../text/tokenize';

/** "عُمان" by its vowel, or among the states of the Gulf: Oman, and not Amman. */
export const isOman = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw.includes('\u064F') === true ||
  (/^و/.test(tokens[at]?.norm ?? '') && isOfGulf.test(tokens[at - 1]?.norm ?? '')) ||
  (/^و/.test(tokens[at + 1]?.norm ?? '') && isOfGulf.test(tokens[at + 1]?.norm ?? ''));
const isOfGulf = /(?:كويت|قطر|بحرين|امارات|سعوديه|مسقط)$/;

/** "وواشنطن": a name may begin with that letter itself. */
export const isJoined = (norm: string, name: string): boolean =>
  /^[וو]/.test(norm) && (!/^[וو]/.test(name) || /^(?:וו|وو)/.test(norm));

/** "בקהיר", "بالقاهرة": not "בחריין", whose name begins with that letter. */
export const isWithin = (norm: string, name: string): boolean => {
  const bare = normalWord(name);
  return /^(?:ו?ש?ב|و?ب(?:ال)?)$/u.test(norm.slice(0, Math.max(0, norm.length - bare.length))) && norm.endsWith(bare);
};
