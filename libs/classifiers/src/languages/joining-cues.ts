/** Words of `Cues` about who comes in: bids, invitations, conditions, votes, the count of members. */
export interface JoiningCues {
  /** In a sentence in the form of `normalText`, that one more is counted among those who have signed: "it is number 62", "brings the list to fifty". */
  readonly tally?: RegExp;
  /** An entry that is not the first: "rejoins". */
  readonly again?: RegExp;
  /** The ordinal that opens a list: "first signatory". */
  readonly first?: RegExp;
  /** Membership and nothing else, which can begin. */
  readonly membershipAlone?: RegExp;
  /** Verbs by which a membership begins. */
  readonly begins?: RegExp;
  /** What makes a member a new one: "new", "full". */
  readonly newMember?: RegExp;
  /** Who invites or calls in his own name: "the senator". */
  readonly lawmaker?: RegExp;
  /** Lets somebody do something. */
  readonly lets?: RegExp;
  /** What is opened or paved for those who are not in yet. */
  readonly way?: RegExp;
  /** A vote of the people: "referendum". */
  readonly referendum?: RegExp;
  /** What stands before it: "in a referendum". */
  readonly inVote?: RegExp;
  /** What stands before the state for which a treaty takes effect, where it only may be that state's. */
  readonly inForceFor?: RegExp;
  /** What is carried out and not joined once it is in force: "a trade deal". */
  readonly treatyOfTrade?: RegExp;
  /** What makes what follows a condition by its verb: "conditions its entry on". */
  readonly comesFirst?: RegExp;
  /** What is thought of because it is not refused: "does not rule out". */
  readonly notRuledOut?: RegExp;
  /** A condition that is paid for: "in exchange for". */
  readonly price?: RegExp;
  /** In the sentence behind a wish, in the form of `normalText`, what has to come first: "first there must be". */
  readonly conditionNext?: RegExp;
  /** What says when, and no condition: "before". */
  readonly onlyWhen?: RegExp;
  /** Firm conditions: "only if". */
  readonly onlyIf?: RegExp;
  /** "No", where the accord itself is named behind it, and then without what. */
  readonly none?: RegExp;
  /** "Only", right before a verb that a condition follows. */
  readonly only?: RegExp;
  /** What stands before what one is said to be: "as the 20th member". */
  readonly asMember?: RegExp;
  /** Members, of whom no single one becomes anything. */
  readonly members?: RegExp;
  /** A verb of ruling out that only its "not" makes one of weighing: "schließt ... nicht aus". */
  readonly rulesOut?: RegExp;
  /** What a member does all the time: "belongs to"; and what makes a news of it: "now", "since". */
  readonly belongs?: RegExp;
  readonly newly?: RegExp;
  /** "Number", before the one that a state has in a list. */
  readonly numberWord?: RegExp;
  /** Right before a membership to come: "on the eve of". */
  readonly eveOf?: RegExp;
  /** Ordinals in words beyond the first few, which are told of many other things. */
  readonly bigOrdinal?: RegExp;
  /** Observers and partners, who have a seat of their own and are not on the way to membership. */
  readonly ownSeat?: RegExp;
  /** A phrase that names membership itself: "membership bid". */
  readonly aboutMembership?: RegExp;
  /** The "no" of a people in a headline: "Swiss no to". */
  readonly noFromPeople?: RegExp;
  /** Requests that may be about anything. */
  readonly asksFor?: RegExp;
  /** Prepositions that begin what is no part of the object: "joins forces during". */
  readonly apart?: RegExp;
  /** Words of a day that stand before a stretch of time or behind a name: "next year". */
  readonly dayWord?: RegExp;
  /** Verbs that end a suspension, before it or behind it. */
  readonly lifts?: RegExp;
  /** A day of these, by which what is told as done is news: "Monday", "a day later". */
  readonly recentDay?: RegExp;
  /** Somebody's taking of an office: "appointment", "nominee". */
  readonly appointment?: RegExp;
  /** Of those who follow without a name: "others". */
  readonly manyMore?: RegExp;
  /** One state more whose name is kept back. */
  readonly oneMore?: RegExp;
  /** What the newcomers do or are in: "in the pipeline". */
  readonly comesNext?: RegExp;
  /** Phrases that lead from a member to what it does: "parties to". */
  readonly partyTo?: RegExp;
  /** A verb for anything that is done: "the last member to do so". */
  readonly doing?: RegExp;
  /** What stands before those for whom a way is opened: "for Macedonia to join". */
  readonly forThose?: RegExp;
  /** What stands before the deed in which somebody is joined: "joins Spain in leaving". */
  readonly inDoing?: RegExp;
  /** What makes a delay of a "not": "not yet". */
  readonly notYet?: RegExp;
  /** What is denied where only the accord is named with it: "contacts", "reports". */
  readonly hearsay?: RegExp;
  /** The ending of such a deed. */
  readonly deed?: RegExp;
  /** Phrases that end in "into", which need an accord behind them and not "force". */
  readonly into?: RegExp;
  /** What comes into force or effect and is no accord: "force", "question". */
  readonly intoForce?: RegExp;
  /** Verbs that sign and join: "signs on to". */
  readonly signsOn?: RegExp;
  /** A process that can be frozen, as talks can. */
  readonly process?: RegExp;
  /** The end of "is due to": more than a mere will. */
  readonly isDueTo?: RegExp;
  /** "It", between those who follow and the verb. */
  readonly itself?: RegExp;
  /** Newcomers that are only papers. */
  readonly ratifications?: RegExp;
}
