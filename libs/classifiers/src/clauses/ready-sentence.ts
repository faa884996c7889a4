import type { Kind } from '@app/accords';
import type { Counted } from '../mentions/counted';
import type { Group } from '../mentions/groups';
import type { Homeland } from '../languages/language';
import type { Cues } from '../languages/cues';
import type { Foretelling } from '../languages/foretelling';
import type { Node } from '../mentions/nodes';

/** A sentence made ready: its pieces, its country groups, what is known around it. */
export interface ReadySentence {
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
  readonly inTitle: boolean;
  /** The title was said again as a sentence, and this one stands behind it. */
  readonly isBackground?: boolean;
  readonly index: number;
  readonly question: boolean;
  readonly start: number;
  readonly end: number;
  /** The accords that the item is about so far, and the countries that acted last. */
  readonly contextSlugs: readonly string[];
  readonly lastSubject: () => readonly string[];
  /** Whose standing the item has reported on already: who a ceremony is for, where only hosts are named. */
  readonly mainSubject: readonly string[];
  /** What the item has reported so far, the first first. */
  readonly reported: () => readonly Kind[];
  /** The state of the dateline: whose parliament it is, where nobody says. */
  readonly home: () => readonly string[];
  /** The one state that the title names, by its capital: "last hurdle falls in Budapest". */
  readonly titleTown: () => string | undefined;
  /** Whose organs need no state's name in this language. */
  readonly homeland?: Homeland | undefined;
  /** States that the next sentences name: as many as were counted, or, of a title that names none, who acts first. */
  readonly namedLater: (count?: number) => readonly string[];
  /** Who is counted here or in the next sentence among those who have signed. */
  readonly talliedNext: () => readonly string[];
  /** A number of states before an act: "three states sign". */
  readonly countedBefore: (at: number) => Counted | undefined;
  /** What its language calls carried out under an accord. */
  readonly carriedOut?: RegExp | undefined;
  readonly foretelling: Foretelling;
  /** What single rules ask its language for. */
  readonly cues: Cues;
  /** What its language puts before the state for which a treaty enters into force. */
  readonly forWhom?: RegExp | undefined;
  /** The item names no accord but by a bare noun. */
  readonly bare?: boolean;
  /** The verb comes last: what it is about stands before it (Turkish). */
  readonly verbLast?: boolean;
}
