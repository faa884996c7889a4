import type { Group } from '../mentions/groups';
import type { Governor } from './governor';

/** What surrounds an act in its sentence. */
export interface Surroundings {
  readonly governors: readonly Governor[];
  readonly negated: boolean;
  readonly may: boolean;
  readonly will: boolean;
  readonly conditional: boolean;
  readonly whether: boolean;
  readonly background: boolean;
  readonly past: boolean;
  readonly passive: boolean;
  /** A possessive or "its" stands directly before the act. */
  readonly owned: boolean;
  readonly pronoun: boolean;
  readonly partyActs: boolean;
  readonly others: boolean;
  /** Nearest countries before the act, and the next ones further out. */
  readonly inner?: Group | undefined;
  readonly outer?: Group | undefined;
  /** Governors between the act and `inner`. */
  readonly innerDepth: number;
  readonly from: number;
}
