/** Words of `Cues` about who goes out or is shut out for a time, and about exits that are undone. */
export interface LeavingCues {
  /** What stands before a membership that one has not got: "any". */
  readonly someMembership?: RegExp;
  /** That something is no matter, behind it: "off the table". */
  readonly noMatter?: RegExp;
  /** Verbs that undo an exit which stands right behind them: "cancels its withdrawal". */
  readonly undoes?: RegExp;
  /** Verbs that leave what stands before them with the ending for "from"; and that ending, where it is a part of the word. */
  readonly leavesFrom?: RegExp;
  readonly endsInFrom?: RegExp;
  /** What states meet for under an accord: behind its name ("summit"), and before it ("саммит"). */
  readonly gathering?: RegExp;
  readonly gatheringOf?: RegExp;
  /** What undoes the exit that stands before it: "hat die Kündigung rückgängig gemacht". */
  readonly undone?: RegExp;
  /** What was decided, between such a verb and the exit. */
  readonly decision?: RegExp;
  /** Verbs that take a bid back where one stands before them, and leave where none does. */
  readonly takesBack?: RegExp;
  /** "Out": between who is taken out and the accord. */
  readonly out?: RegExp;
  /** Verbs whose subject is whom a suspension befalls: "loses its seat". */
  readonly loses?: RegExp;
  /** Verbs that stop for a time what was under way. */
  readonly freezes?: RegExp;
  /** "Is no member": with "any more" an exit. */
  readonly standsOut?: RegExp;
  /** Phrases for "no more", which deny what was and not the leaving. */
  readonly noMore?: RegExp;
}
