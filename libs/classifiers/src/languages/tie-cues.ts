/** Cues for relations with the host of an accord of normalisation, which are membership of it. */
export interface TieCues {
  /** Words for normalisation. */
  readonly normalises?: RegExp;
  /** In the form of `normalText`: normalisation with the one host of whom it is always said, who need not be named. */
  readonly impliesHost?: RegExp;
  /** The same where it is said of others too: of a single state that may join, with no other beside it. */
  readonly mayImplyHost?: RegExp;
  /** Ties that may be had with anybody; normalisation alone says which accord is meant once the item has named its host. */
  readonly anyTies?: RegExp;
  /** Verbs of recognising, before which stands who is recognised. */
  readonly recognises?: RegExp;
  /** What stands between the one with whom the ties are and the ties, where the verb comes last. */
  readonly tiedWith?: RegExp;
  /** The end of a phrase that has with whom behind it: "ties with". */
  readonly endsInWith?: RegExp;
  /** Nouns for an accord that, with no more said, is the one the item is about. */
  readonly bareAccord?: RegExp;
  /** A step between host and member whose words have their verb in them: "lifts visas for". */
  readonly stepTaken?: RegExp;
}
