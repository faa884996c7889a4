import { normalText } from '../text/tokenize';
import type { Group } from '../mentions/groups';
import type { Candidate } from './candidate';

/** A sentence that may count; whom it names is asked only where it does. */
interface CountingSentence {
  readonly words: string;
  readonly question: boolean;
  readonly groups: () => readonly Group[];
}

/** So far from a signing a sentence may count those who have signed. */
const REACH = 2;

/**
 * "They are numbers 62 and 63", "two ceremonies brought the list to fifty": beside a signing this says that who has signed is one of them now. A
 * count that names other states is theirs.
 */
export function readTally(
  signed: readonly Candidate[],
  sentences: readonly CountingSentence[],
  tally: RegExp,
): Candidate[] {
  const counts = sentences.flatMap(({ words, question, groups }, at) =>
    !question && tally.test(normalText(words)) ? [{ at, named: actorsOf(groups()) }] : [],
  );
  return signed.flatMap((candidate) => {
    const { index, groups } = candidate.act.sentence;
    const codes = groups.flatMap((group) => group.codes);
    const isUnnamed = actorsOf(groups).length === 0;
    const isCounted = counts.some(
      ({ at, named }) =>
        Math.abs(at - index) <= REACH &&
        (named.length === 0 || isUnnamed || named.some((code) => codes.includes(code))),
    );
    return isCounted ? [{ ...candidate, kind: 'joiner.announced', rule: 'nth signatory', effective: true }] : [];
  });
}

export const actorsOf = (groups: readonly Group[]): readonly string[] =>
  groups.filter(({ role }) => role !== 'oblique').flatMap(({ codes }) => codes);
