import type { JoiningCues } from './joining-cues';
import type { LeavingCues } from './leaving-cues';
import type { MentionCues } from './mention-cues';
import type { TieCues } from './tie-cues';
import type { HeadlineCues, TitleCues } from './title-cues';
import type { WordOrderCues } from './word-order-cues';

/**
 * Words that one rule alone asks for, and that no table of classes holds: each is named after what it tells that rule and matches the normal
 * text of a piece (`Node.norm`). What a language has no words for, it leaves out.
 */
export interface Cues extends JoiningCues, LeavingCues, MentionCues, TieCues, TitleCues, HeadlineCues, WordOrderCues {
  // Clauses.
  /** "Already", beside a membership that is no news. */
  readonly already?: RegExp;
  /** "Meanwhile", "however", where they stand behind the subject and part nothing: "Kroatien dagegen tritt bei". */
  readonly amid?: RegExp;
  /** A finite form that may be an infinitive: "beitreten". */
  readonly maybeInfinitive?: RegExp;
  /** "But", behind which a verb may go on without its subject. */
  readonly but?: RegExp;
  /** A season or part of a year behind "until": a time, and no condition. */
  readonly partOfYear?: RegExp;
  /** What stands before those who went ahead, with no comma behind them: "nach den Emiraten normalisiert auch". */
  readonly afterWhom?: RegExp;
  /** What stands before those who did the like, and asks nothing: "wie Uganda". */
  readonly likeWhom?: RegExp;
  /** The past before the past, which behind "said it" is the news itself. */
  readonly hadDone?: RegExp;
  /** What stands before who went ahead in a ranking: "the second country after Nepal". */
  readonly rankedAfter?: RegExp;
  /** "Despite", before those whose will it is not. */
  readonly inSpiteOf?: RegExp;
  /** "Years", behind a number. */
  readonly spellOfTime?: RegExp;
  /** Verbs that have the one who is told right behind them: "tells Moscow that". */
  readonly tells?: RegExp;
  /** The same in the hand of whom it is given to: "gives Moscow notice that". */
  readonly notice?: RegExp;
  /** What opens that which is told, beside "that" and "it". */
  readonly whatIsTold?: RegExp;
  /** What stands before the one who did it, before the participle. */
  readonly doneBy?: RegExp;
  /** A form of "apply" that, with a treaty right behind it, carries it out. */
  readonly carriesOut?: RegExp;
  /** Between an invitation and what one is invited to be in. */
  readonly invitedInto?: RegExp;
  /** What stands before those who did the same: "together with". */
  readonly companionBehind?: RegExp;
  /** Forms in which a deed is told as done or to come, or planned, where the verb that tells it comes last: "imzaladığını", "imzalayacağı", "imzalaması". */
  readonly toldDone?: RegExp;
  readonly toldAhead?: RegExp;
  readonly toldPlan?: RegExp;
  /** A participle before "by" that tells what another did to something else: "in a step hailed by". */
  readonly doneToOther?: RegExp;
  /** Verbs of joining whose preposition has those who are joined behind it: "se suma a". */
  readonly joinsWhom?: RegExp;
  /** "Is" of taking part: "ist bei ... dabei". */
  readonly takesPart?: RegExp;
  /** What opens a clause about a noun, behind a comma: ", que la Turquie avait signé". */
  readonly aboutNoun?: RegExp;
  /** "When", there. */
  readonly whenGlued?: RegExp;
  /** "And" where it is written together with the next word. */
  readonly andGlued?: RegExp;
  /** A word for "who" that is written together with its verb: what it tells behind a comma is known. */
  readonly relative?: RegExp;
  /** What is followed where somebody is followed: "follows Spain's lead". */
  readonly lead?: RegExp;
  /** Relatives behind a ceremony, of which what happens there is told: "a ceremony at which". */
  readonly atWhich?: RegExp;
  /** What is put to paper at a signing and is no ceremony: "signing pens". */
  readonly pen?: RegExp;
  /** Presents of "to be", by which things stand as they are: "is not a member". */
  readonly isNow?: RegExp;
  /** What is said of guests at a signing: "with the minister in attendance". */
  readonly attends?: RegExp;
  /** Names of accords that are agreements, which can be suspended themselves. */
  readonly namedPact?: RegExp;
  /** What stands before a town: "in Davos, Switzerland". */
  readonly placeIn?: RegExp;
  /** Verbs of what does not come about: "fails to win admission". */
  readonly fails?: RegExp;
  /** Before a noun of which no one in particular is meant: "any country that". */
  readonly anyOne?: RegExp;
  /** What a body writes, asks or offers: who rejects an assembly's resolution does not reject the assembly. */
  readonly paperOfBody?: RegExp;
  /** What opens a clause about the state before it: ", which becomes the tenth member". */
  readonly aboutState?: RegExp;
  /** The end of a phrase behind which a clause tells of an older deed: "years after". */
  readonly afterOlder?: RegExp;
  /** What stands between a quarrel and its matter: "a row over fishing". */
  readonly rowOver?: RegExp;
  /** What makes a passive of what will be: "will be". */
  readonly willBe?: RegExp;
  /** Finite pasts of "to be", behind whose subject an old deed is told: "was one of those to sign". */
  readonly wasOnce?: RegExp;
  /** A pronoun of several, behind whose "as" a base form is a present: "as they enter". */
  readonly they?: RegExp;
  /** The end of a phrase behind which a base form is an infinitive: "due to". */
  readonly opensVerb?: RegExp;
  /** Officers in the plural, behind whom a base form is a present. */
  readonly manyOfficers?: RegExp;
  /** A noun that looks like a verb, behind one that looks like a plural: "readies pen". */
  readonly noVerb?: RegExp;
  /** The particle of a verb that looks like a plural: "scales back". */
  readonly backwards?: RegExp;
  /** Participles that describe a noun and are no verb of a clause, in the letters of tables. */
  readonly attribute?: RegExp;
  /** "Did not", where it may belong to a noun that it describes. */
  readonly didNot?: RegExp;
  /** The ending of a noun without an article, which such a clause describes. */
  readonly bareNoun?: RegExp;

  /** What asks, right behind a verb: "katıldı mı". */
  readonly asksBehind?: RegExp;
  /** A verb that only says when or once what is done: "olduğunda". */
  readonly onceDone?: RegExp;
  /** "For", behind what is only aimed at: "katılım için". */
  readonly forBehind?: RegExp;

  /** The end of a phrase that has whose deed it is behind it, and a word for that which is no class of the tables. */
  readonly endsInOf?: RegExp;
  readonly ofWhom?: RegExp;
  /** An ordinal that is no small one, written out: "fifty-sixth". */
  readonly nthInWords?: RegExp;
  /** "To be" or "to have" before a participle, an infinitive that what stands before it governs: "must be ratified", "nie avoir demandé". */
  readonly toBe?: RegExp;
  /** What makes an infinitive of the verb behind it, beside "to"; "both" may stand between. */
  readonly leadsToVerb?: RegExp;
  readonly bothVerbs?: RegExp;

  // Accords that are not named.
  /** Words of contracts, of sport and of a province's own laws, beside which nothing without a name is an accord of states. */
  readonly ownAffair?: RegExp;
  /** Days and months, which have a capital and are no part of a name. */
  readonly dayOrMonth?: RegExp;
  /** A part of an accord that has one of its own: "protocol". */
  readonly protocol?: RegExp;
  /** A noun that is too often one of business to be a name: "deal". */
  readonly mereDeal?: RegExp;
  /** Words for peace, where the verb stands right before what is signed. */
  readonly signedBeside?: RegExp;
  /** Candidates with a status, and talks by chapters: those of the European Union. */
  readonly unionCandidacy?: RegExp;
  /** What stands before the state with which there is a ceremony. */
  readonly ceremonyWith?: RegExp;
  /** A signing that is a ceremony. */
  readonly ceremony?: RegExp;
  /** Peace and relations in the name of an accord. */
  readonly peaceInName?: RegExp;

  // Who.
  /** What stands before the paper with which something begins. */
  readonly partner?: RegExp;
  /** What stands before the state for which somebody signs. */
  readonly onBehalf?: RegExp;
  /** Who is counted where states act: "states", "presidents". */
  readonly statesCounted?: RegExp;
  /** A people by its plural: "Kenyans". */
  readonly peoples?: RegExp;
  /** The two that were named: "both countries". */
  readonly both?: RegExp;
  /** What is counted and no state: votes, years, a share. */
  readonly votes?: RegExp;

  // Years of history, in the text as it is written.
  /** The year between an auxiliary and the participle that ends its clause: "hatte das Abkommen 2021 unterzeichnet". */
  readonly yearInBracket?: RegExp;
  /** What stands between an accord and its year: "protocols of 2009". */
  readonly ofYear?: RegExp;
  /** What a year may have behind it, before the verb: "1999 году". */
  readonly yearWord?: RegExp;
  /** A small word between a year and its verb. */
  readonly beforeVerb?: RegExp;

  // Signing and ratifying.
  /** Days and words for them, with which a present passive is to come: "wird am Freitag unterschrieben". */
  readonly day?: RegExp;
  /** The helper of what will be, far before the verb that ends its clause. */
  readonly becomes?: RegExp;
  /** Words for an entry, right behind which its paper is named. */
  readonly paperOfEntry?: RegExp;
  /** Where the verb for ratifying is a noun: what is signed is its document. */
  readonly ratificationNoun?: RegExp;
  /** What closes a clause in which something is left as it is: "unsigned". */
  readonly leftUnsigned?: RegExp;
  /** A signing that is put off by its own words. */
  readonly namesSigning?: RegExp;
  /** Verbs of whoever has a ceremony at his place, and need not sign. */
  readonly hosts?: RegExp;
  /** What stands before the state with which another signs. */
  readonly companion?: RegExp;
  /** Verbs that confirm as well as ratify. */
  readonly confirms?: RegExp;
  /** "Says yes to", which of a body is to come in. */
  readonly saysYes?: RegExp;
  /** Judges, who may have to clear a treaty. */
  readonly judges?: RegExp;
  /** Accession as an instrument. */
  readonly accessionNoun?: RegExp;
  /** Prepositions behind which a state approves nothing: "approves a treaty with". */
  readonly approvedWith?: RegExp;
  /** Verbs that accept an accord, where it stands right beside them. */
  readonly accepts?: RegExp;
  /** The plural of "want": of two who act together it is what they will do. */
  readonly wantTogether?: RegExp;
  /** A verb and "that" in one phrase: "أن تنضم". */
  readonly thatVerb?: RegExp;
  /** A future that is denied in one word or phrase: "لن نصادق". */
  readonly willNot?: RegExp;
  /** A signature, which is no ceremony. */
  readonly signature?: RegExp;
  /** A bill that is only to do something. */
  readonly billTo?: RegExp;
  /** The form of a name that something is handed to: "Блинкену". */
  readonly recipient?: RegExp;
  /** An instrument within the phrase of its deposit. */
  readonly instrument?: RegExp;

  /** An officer of the same rank, whose state stands beside as an adjective; and where "with" is his ending. */
  readonly counterpart?: RegExp;
  readonly withCounterpart?: RegExp;
  /** "Part of", which may be said of anything. */
  readonly partOf?: RegExp;
  /** "His", "their": whose colleague another officer is called. */
  readonly itsOwn?: RegExp;
  /** A participle that describes the noun behind it, where verbs come last: "katılan Fas". */
  readonly describing?: RegExp;
  /** "Member of" before the one who is it: "NATO üyesi Gana". */
  readonly memberOf?: RegExp;
  /** What goes on behind either, so that it describes nothing: "and", "became". */
  readonly goesOn?: RegExp;
  /** "That" where it is written together with its verb, and where a phrase of denial ends in it. */
  readonly thatGlued?: RegExp;
  readonly endsInThat?: RegExp;
  /** "For", between a dash and what a state wants: "Астана - за присоединение". */
  readonly inFavour?: RegExp;
  /** "Against", there. */
  readonly notInFavour?: RegExp;
  /** "Comes to", which joins only what `openPact` is. */
  readonly comesTo?: RegExp;
  /** Accords that states come to one by one: "the Abraham Accords". */
  readonly openPact?: RegExp;
  /** "In" between the states that open a headline and the accord in which somebody says that they are. */
  readonly inBody?: RegExp;
  /** The same where "also" stands with the states, that word, and what says that they are in without the accord: "dabei". */
  readonly alsoIn?: RegExp;
  readonly also?: RegExp;
  readonly onBoard?: RegExp;
  /** What stands before the day since which they are. */
  readonly sinceWhen?: RegExp;
  /** A title that may say so, in the form of `normalText`. */
  readonly titleOfSeat?: RegExp;

  /** Since when, of a standing: "for decades". */
  readonly forYears?: RegExp;

  // Endings, mostly pieces of their own.
  /** A preposition of place that is written together with the name. */
  readonly inGlued?: RegExp;
  /** The same, or one that says for whom. */
  readonly inOrFor?: RegExp;
  /** Of who gets something: "Blinken'a". */
  readonly dative?: RegExp;
  /** Of a verb that has its object with it, so that the owner before it may act: "katılımını". */
  readonly possessed?: RegExp;
  /** Of the state in which or for which a treaty takes effect, before the verb. */
  readonly inForceWhere?: RegExp;
}

/** A piece that is such a word. */
export const says = (node: { readonly norm: string } | undefined, cue: RegExp | undefined): boolean =>
  node !== undefined && cue?.test(node.norm) === true;
