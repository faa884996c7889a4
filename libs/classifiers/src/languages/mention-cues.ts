/** Cues by which names of states are put together and told how they stand. A list of them is read in `mentions/`. */
export interface MentionCues {
  /** What is made with those who are no state, too: peace, in a word or in the name of an accord. */
  readonly endsFighting?: RegExp;
  /** What is joined to an adjective of origin and only describes: "pro-Russian". */
  readonly prefix?: RegExp;
  /** Press whose country an adjective says: "a French newspaper". */
  readonly press?: RegExp;
  /** "With", where it stands behind the state. */
  readonly withBehind?: RegExp;
  /** "And", written together with an officer behind a leader: "ורמטכ״ל". */
  readonly andOfficer?: RegExp;
  /** The ending of a verb that tells what another does first: "defying the US, Laos joins". */
  readonly participle?: RegExp;
  /** What opens a headline with another than who acts: "unlike Nepal, Laos joins". */
  readonly ofAnother?: RegExp;
  /** A name in a case of which no subject is: "Уганды". */
  readonly objectCase?: RegExp;
  /** A noun behind its preposition, a name in the first case and its verb, with a blank between: "саммите Кения вступила". */
  readonly agrees?: RegExp;

  /** Before who is to do something: "for Sweden to join". */
  readonly whoIsTo?: RegExp;
  /** Behind whose membership it is, beside nouns of the tables: "Bosnia's entry". */
  readonly entry?: RegExp;
  /** The ending of whose membership it is, where no word stands between: "Schwedens Beitritt". */
  readonly nameOfOwner?: RegExp;
  /** Words that belong to what stands before them, not to the state behind: "anlaşma için". */
  readonly postposition?: RegExp;
  /** "After", before a state that went ahead. */
  readonly afterState?: RegExp;
  /** Whose something is stands right behind it, without a word between. */
  readonly bareOwner?: true;
  /** "In", between an organ and where it sits. */
  readonly organIn?: RegExp;
  /** "From", between an organ and whose it is. */
  readonly organFrom?: RegExp;
  /** "To", which is "in" before a capital: "signer à Washington". */
  readonly toOrIn?: RegExp;
  /** A word for a party that is one for a bloc, too: "union". */
  readonly partyOrBloc?: RegExp;

  /** What makes a noun of the participle right behind it, or behind one more word: "son entrée", "une rapide entrée". */
  readonly nounAhead?: RegExp;
  readonly nounFarAhead?: RegExp;
  /** States of the Gulf, beside which a name that two states share is Oman. */
  readonly ofGulf?: RegExp;

  /** A preposition of place before a seat of power, of which "they" say something, and the end of the verb. */
  readonly seatIn?: RegExp;
  readonly theySay?: RegExp;
  /** An accord's name that begins with "in", behind a dash that stands for the verb: "קולומביה - בבנק". */
  readonly behindDash?: RegExp;
  /** A preposition of place and no more, where it is written together with the name. */
  readonly onlyIn?: RegExp;

  /** Endings, mostly pieces of their own: of any case, and of whose it is. */
  readonly caseEnding?: RegExp;
  readonly ownerEnding?: RegExp;
  /** Of what happens on a visit, behind whose it is: "ziyaretinde". */
  readonly occasion?: RegExp;
  /** Of with whom: "Gürcistan'la". */
  readonly comitative?: RegExp;
  /** Of where it happens: "Washington'da". */
  readonly locative?: RegExp;
  /** Of a name in which something is: "NATO'da". */
  readonly inName?: RegExp;
  /** Of whom a thing comes or is asked: "Şara'dan"; and the verbs that ask. */
  readonly ablative?: RegExp;
  readonly asksOf?: RegExp;
}
