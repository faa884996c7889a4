import type { Schema } from '../api/client';
import { claimMeaning, stageWords } from './words';

export const StageBadge = ({ stage }: { stage: Schema['Standing']['stage'] }) => (
  <span className={`badge stage stage-${stage}`}>{stageWords[stage]}</span>
);

export const ClaimBadge = ({ status }: { status: keyof typeof claimMeaning }) => (
  <span className={`badge claim claim-${status}`} title={claimMeaning[status]}>
    {status}
  </span>
);

type Tone = 'good' | 'fair' | 'bad' | 'calm';
/** A state as a word with a colour; the word alone says it all. */
export const StateBadge = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`badge tone-${tone}`}>{children}</span>
);
