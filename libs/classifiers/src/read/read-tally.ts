import { normalText } from '../text/tokenize';
import type { Group } from '../mentions/groups';
import type { Candidate } from './candidate';

/** A sentence, as far as a count needs it. */
export interface CountedSentence {
  readonly words: string;
  readonly question: boolean;
  readonly groups: readonly Group[];
}

/** So far from a signing a sentence may count those who have signed. */
const REACH = 2;

/**
 * "They are numbers 62 and 63", "two ceremonies brought the list to fifty": beside a signing this says that who has signed is one of them now. A
 * count that names other states is theirs.
 */
export function readTally(
  signed: readonly Candidate[],
  sentences: readonly CountedSentence[],
  tally: RegExp | undefined,
): Candidate[] {
  if (tally === undefined) return [];
  return signed.flatMap((candidate) => {
    const { index } = candidate.act.sentence;
    const codes = candidate.act.sentence.groups.flatMap((group) => group.codes);
    const isCounted = sentences
      .slice(Math.max(0, index - REACH), index + REACH + 1)
      .some(({ words, question, groups }) => {
        if (question || !tally.test(normalText(words))) return false;
        const named = groups.filter(({ role }) => role !== 'oblique').flatMap((group) => group.codes);
        return named.length === 0 || named.some((code) => codes.includes(code));
      });
    return isCounted ? [{ ...candidate, kind: 'joiner.announced', rule: 'nth signatory', effective: true }] : [];
  });
}
