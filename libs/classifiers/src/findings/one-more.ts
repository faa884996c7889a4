import type { AccordFacts } from '../accords/accord-facts';
import type { Cues } from '../languages/cues';
import type { Candidate } from '../read/candidate';
import { normalText } from '../text/tokenize';
import { isDoubtful } from './confidence';

/** "Damit sind es 29 Staaten", "con Santiago son 47": a sentence that says how many are in an accord now. */
export const growsList = (sentence: string, { listGrows }: Cues): boolean =>
  listGrows?.test(normalText(sentence)) === true;

/**
 * Open principles have no other way in than a signature: who has signed them, in an item that says how many they are now, is one more of
 * them.
 */
export const withOneMore = (candidate: Candidate, { type }: AccordFacts): readonly Candidate[] =>
  candidate.kind === 'ceremony.held' &&
  !isDoubtful(candidate) &&
  type === 'principles' &&
  candidate.act.sentence.listGrows()
    ? [candidate, { ...candidate, kind: 'joiner.announced', rule: 'nth member', effective: true }]
    : [candidate];
