import type { WordClass } from '../languages/language';
import type { CountryForm } from './mentions';

/** One piece of a sentence: a mention, a phrase whose class the grammar knows, another word, or a mark. */
export interface Node {
  readonly kind: 'country' | 'accord' | 'body' | 'class' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly classes: readonly WordClass[];
  /** No blank before it: the hyphen of "Israel-UAE" is no dash. */
  readonly glued: boolean;
  readonly code?: string | undefined;
  readonly form?: CountryForm | undefined;
  /** Other states that the same words name, each a piece of its own in the end. */
  readonly others?: readonly string[] | undefined;
  readonly shy?: boolean | undefined;
  readonly slug?: string | undefined;
  readonly slugs?: readonly string[] | undefined;
  readonly accordForm?: 'name' | 'context' | 'known' | 'generic' | 'bare' | undefined;
  /** States written into the name of an accord: "US-Japan trade deal". */
  readonly parties?: readonly string[] | undefined;
  /** "And" is written together with it (Arabic, Hebrew). */
  readonly joined?: boolean | undefined;
  /** "In" is written together with it (Hebrew, Arabic "ב", "ب"). */
  readonly within?: boolean | undefined;
  /** A word that begins with a capital. */
  readonly capital?: boolean | undefined;
}

/**
 * A piece with all its fields, set or not. Pieces are read more often than anything else, and the engine reads objects of one shape many times
 * faster; a property that is added to a copied object (`{ ...node, slug }`) costs microseconds and makes a shape of its own.
 */
export const pieceOf = (own: Node): Node => ({
  kind: own.kind,
  start: own.start,
  end: own.end,
  norm: own.norm,
  classes: own.classes,
  glued: own.glued,
  code: own.code,
  form: own.form,
  others: own.others,
  shy: own.shy,
  slug: own.slug,
  slugs: own.slugs,
  accordForm: own.accordForm,
  parties: own.parties,
  joined: own.joined,
  within: own.within,
  capital: own.capital,
});

/** The same piece, of which something else is said. */
export const changed = (node: Node, changes: Partial<Node>): Node => Object.assign(pieceOf(node), changes);
