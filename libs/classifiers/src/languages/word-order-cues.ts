/** Cues for what stands where in a sentence: phrases beside a verb, what is said by the way, who acts behind it. */
export interface WordOrderCues {
  /** Words that make the past of what stands behind them, with the next word, where that is a noun and no clause: "после выборов". */
  readonly afterNoun?: RegExp;
  /** In the form of an owner: "правительства", not "правительство". */
  readonly inGenitive?: RegExp;
  /** Helpers that stand right before their subject where something else opens the sentence. */
  readonly helper?: RegExp;
  /** Prepositions of a phrase that says when or why, beside its verb. */
  readonly besideVerb?: RegExp;
  /** What may stand before the verb where whoever acts stands behind it: "am Dienstag verlässt Kenia", "بعد المحادثات انسحبت كينيا". */
  readonly opensFront?: RegExp;
  /** Whether a verb that opens a sentence has whoever acts behind it, and asks nothing: "انسحبت كينيا". */
  readonly verbFirst?: true;
  /** Of what one goes out. */
  readonly outOf?: RegExp;
  /** What opens a clause between commas, beside articles: "which", "having". */
  readonly opensAside?: RegExp;
}
