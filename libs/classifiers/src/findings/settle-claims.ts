import type { Finding } from '@app/accords';
import {
  SENTENCES_OF_STATE,
  type TopOfItem,
  type TopSentence,
  conceptsTold,
  sentencesOf,
} from '../by-words/word-features';
import type { WeighedClaim } from '../classified';
import { type Claim, claimFeatures, likeliestClaim } from './claim-model';

/** Findings with the claim status that is likeliest, all things considered. */
export const settleClaims = (top: TopOfItem, findings: readonly Finding[], titleEnd: number): Finding[] =>
  findings.map((finding) => {
    const claim = claimOf(top, finding, titleEnd);
    return isCertain(claim) ? finding : { ...finding, claimStatus: likeliestClaim(claim) };
  });

/** Officials who keep their names back about what is to come, and what only may be: that needs no weighing. */
const isCertain = ({ finding: { claimStatus }, read }: Claim): boolean =>
  read ? read.said === 'unnamed' && read.planned === true : claimStatus === 'rumoured';

/** The features of the claims that findings make: what training needs. */
export const weighClaims = (top: TopOfItem, findings: readonly Finding[], titleEnd: number): WeighedClaim[] =>
  findings.map((finding) => ({ finding, features: claimFeatures(claimOf(top, finding, titleEnd)) }));

function claimOf(top: TopOfItem, finding: Finding, titleEnd: number): Claim {
  const { kind, country, evidence } = finding;
  const at = evidence[0]?.start ?? 0;
  const [read] = top.settled
    .flatMap((one) => ('finding' in one && one.finding.kind === kind && one.finding.country === country ? [one] : []))
    .sort((one, other) => other.finding.confidence - one.finding.confidence);
  return {
    finding,
    ...(read && { read }),
    concepts: conceptsTold(around(top, finding, at), top.conceptsOf),
    inTitle: at < titleEnd,
    day: top.day,
  };
}

/** The sentence that says it, and the first that name the state. */
function around(top: TopOfItem, { country }: Finding, at: number): TopSentence[] {
  const first = country === null ? [] : sentencesOf(top, country).slice(0, SENTENCES_OF_STATE);
  return top.sentences.filter((one) => first.includes(one) || (one.start <= at && at < one.end));
}
