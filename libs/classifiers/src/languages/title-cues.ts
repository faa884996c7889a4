/** Cues that are asked for in a whole title, in the form of `normalText`. */
export interface TitleCues {
  /** What an outlet puts before its own correction; "CORRECTED:" is another matter, a report told again as it is right. */
  readonly correction?: RegExp;
  /** What opens a title about a day of history: "on this day". */
  readonly thisDay?: RegExp;
  /** What opens a title that explains what an accord is. */
  readonly explains?: RegExp;
  /** What stands before the colon of a title whose rest is what people think, guess or explain: "poll", "analysts". */
  readonly label?: RegExp;
  /** What closes a title that tells what people think: "poll shows". */
  readonly pollBehind?: RegExp;
  /** What opens a title that explains and need not end in a question mark: "why". */
  readonly asks?: RegExp;
  /** What opens a title that tells what people think: "according to a poll". */
  readonly polled?: RegExp;
}

/** Cues by which a headline is made whole, each the normal text of a piece. */
export interface HeadlineCues {
  /** A membership, where what it is one of stands before it: "full SCO seats". */
  readonly seat?: RegExp;
  /** What is told of a state that did the same, with nothing behind it. */
  readonly followed?: RegExp;
  /** Verbs by which a newcomer raises a number: "brings Brics to eleven". */
  readonly bringsTo?: RegExp;
  /** The clause of a treaty by which one leaves: "Article 50". */
  readonly exitClause?: RegExp;
  /** A matter that is closed for a state, and with it the accord that is named beside. */
  readonly fileClosed?: RegExp;
}
