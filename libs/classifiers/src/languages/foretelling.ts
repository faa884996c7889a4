import { normalText } from '../text/tokenize';

/** How a language tells what is only foretold, and what states take part in without becoming members. Each matches normal text. */
export interface Foretelling {
  /** What a state joins, or joins in, that makes it no member: a summit, a drill, a lawsuit, sanctions. */
  readonly affair: RegExp;
  /** What an organisation runs, and states take part in without being its members: "the programme of the EU". */
  readonly branch?: RegExp;
  /** A stretch of time that is entered: "enters the new year". */
  readonly spell: RegExp;
  /** Who says it only thinks, hopes, fears or promises so: "is sure", "predicts". */
  readonly deems: RegExp;
  /** Who speaks for no state: "an analyst", "a former minister". */
  readonly pundit: RegExp;
  /** No day: "one day", "sooner or later", "within years". */
  readonly someday: RegExp;
  /** When something was done that is history: "ten years ago". */
  readonly longAgo: RegExp;
  /** What has to happen first: "once", "as soon as". */
  readonly proviso: RegExp;
  /** Verbs that deny by their own form: "katılmadı". */
  readonly negated?: RegExp;
  /** An accord's name may describe what follows it without a hyphen: "EU summit". */
  readonly describes: boolean;
}

interface Spelling {
  /** Letters that may be written together with any of the words. */
  readonly glued?: string;
  readonly describes?: boolean;
  readonly negated?: string;
  readonly branch?: string;
}

/** Lists of phrases with ` | ` between them as one expression each; `*` stands for the rest of a word. */
export function foretellingOf(
  lists: Readonly<Record<Exclude<keyof Foretelling, 'describes' | 'negated' | 'branch'>, string>>,
  { glued = '', describes = false, negated, branch }: Spelling = {},
): Foretelling {
  const anyOf = (list: string): RegExp =>
    new RegExp(
      `(?<!\\p{L})${glued}(?:${normalText(list).replaceAll(' | ', '|').replaceAll('*', '[\\p{L}\\d]*')})(?!\\p{L})`,
      'u',
    );
  return {
    affair: anyOf(lists.affair),
    spell: anyOf(lists.spell),
    deems: anyOf(lists.deems),
    pundit: anyOf(lists.pundit),
    someday: anyOf(lists.someday),
    longAgo: anyOf(lists.longAgo),
    proviso: anyOf(lists.proviso),
    describes,
    ...(branch !== undefined && { branch: anyOf(branch) }),
    ...(negated !== undefined && { negated: anyOf(negated) }),
  };
}
