import type { Finding } from '@app/accords';

/** One act, and what became of it. */
export interface Explanation {
  readonly sentence: string;
  readonly act: string;
  readonly outcome: string;
}
export interface Classified {
  readonly id: string;
  readonly findings: Finding[];
  readonly language: string;
  readonly explanation?: Explanation[];
  /** Everything that was read, however unlikely, with the features that its confidence was made of: what training needs. */
  readonly weighed?: Weighed[];
  readonly states?: WeighedState[];
  readonly claims?: WeighedClaim[];
}
/** A finding, with the features of how far it can be relied on. */
export interface WeighedClaim {
  readonly finding: Finding;
  readonly features: readonly string[];
}
/** A state that the item names near its top, with the features of what stands with it. */
export interface WeighedState {
  readonly country: string;
  readonly features: readonly string[];
  /** The features if the grammar had read nothing. */
  readonly alone: readonly string[];
}
export interface Weighed {
  readonly finding: Finding;
  readonly features: readonly string[];
}
export interface ClassifyOptions {
  readonly weigh?: boolean;
  readonly explain?: boolean;
  /** Only findings at least this likely are given. */
  readonly minConfidence?: number;
  /** False: what the grammar reads; no words beside it add a finding, argue one away or say how far it can be relied on. */
  readonly byWords?: boolean;
}
