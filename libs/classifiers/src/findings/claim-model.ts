import { type ClaimStatus, type Finding, claimStatuses } from '@app/accords';
import {
  type ReadyModel,
  greatest,
  keptFeatures,
  likelihoods,
  readModel,
  readyModel,
} from '../statistics/choice-model';
import { claimWeights } from './claim-weights';
import type { Attribution } from './claim-status';

/** A finding, how the grammar came to it, and what the sentences around it are about. */
export interface Claim {
  readonly finding: Finding;
  /** Missing where only the words told it. */
  readonly read?: { readonly features: readonly string[]; readonly said?: Attribution; readonly planned?: boolean };
  readonly concepts: readonly string[];
  readonly inTitle: boolean;
  /** Publication day. */
  readonly day: string;
}

/** What speaks for one claim status or another: what the rules make of it, who says it, when it happens, what the words around are about. */
export function claimFeatures({ finding, read, concepts, inTitle, day }: Claim): string[] {
  const { kind, claimStatus, speaker } = finding;
  const telling = [
    `said:${read?.said ?? 'nobody'}`,
    speaker === undefined ? 'speaker:none' : 'speaker:named',
    inTitle ? 'title' : 'body',
    `date:${whenOf(finding, day)}`,
    ...(read?.planned === true ? ['planned'] : []),
    ...concepts,
  ];
  return [
    `kind:${kind}`,
    `rules:${claimStatus}`,
    `rules:${claimStatus}|${kind}`,
    ...(read?.features ?? ['by its words']),
    ...telling,
    ...telling.map((feature) => `${feature}|${kind}`),
  ];
}

function whenOf({ date }: Finding, day: string): string {
  if (date === null) return 'none';
  const told = day.slice(0, date.value.length);
  return date.value > told ? 'ahead' : date.value === told ? 'today' : 'past';
}

let known: ReadyModel | undefined;
const claimModel = (): ReadyModel => (known ??= readyModel(readModel(claimWeights, claimStatuses.length)));
const claimFeature = keptFeatures(claimModel);

/** The likeliest claim status of a finding. */
export function likeliestClaim(claim: Claim): ClaimStatus {
  const likely = likelihoods(claimModel(), claimFeatures(claim).map(claimFeature));
  return claimStatuses[likely.indexOf(greatest(likely))] ?? claim.finding.claimStatus;
}
