import { type Cues, says } from '../languages/cues';
import type { Form, LanguageGrammar, Noun, Verb } from '../languages/language';
import { type Node, is } from '../mentions/nodes';

/** True for a piece that may report a change. */
export const mayReport = (node: Node): boolean => actReadings(node).length > 0;

/** "Strike a deal", "a deal struck in Sochi", not "bombers strike Iran": some verbs sign only what stands right beside them. */
export const isBesideAccord = (
  nodes: readonly Node[],
  at: number,
  word: ActWord,
  { signsBeside }: LanguageGrammar,
): boolean =>
  word !== 'sign' ||
  signsBeside?.test(nodes[at]?.norm ?? '') !== true ||
  // "Doha strike: emirates weigh the accords".
  [...nodes.slice(Math.max(0, at - 3), at), ...untilColon(nodes.slice(at + 1, at + 6))].some(
    (node) => node.kind === 'accord' || is(node, 'pact', 'deal', 'whole', 'treaty', 'ties'),
  );

const untilColon = (nodes: readonly Node[]): readonly Node[] => {
  const colon = nodes.findIndex(({ norm }) => norm === ':');
  return colon < 0 ? nodes : nodes.slice(0, colon);
};

/** "Irlanda firma en ...", "la firma de ...": one form of a verb and a noun, told apart by what stands before it. */
export function fits(nodes: readonly Node[], at: number, word: ActWord, cues: Cues): boolean {
  const classes = nodes[at]?.classes ?? [];
  // "Scraps bid for membership": behind a verb a bid is a noun.
  if (word === 'apply' && /^bid/.test(nodes[at]?.norm ?? '')) {
    const before = nodes[at - 1]?.kind === 'accord' ? nodes[at - 2] : nodes[at - 1];
    return before?.classes.some((name) => /:(?:pres|past|ing|base)$/.test(name)) !== true;
  }
  // "Applies the treaty", not "applies for membership".
  if (word === 'apply' && says(nodes[at], cues.carriesOut))
    return nodes[is(nodes[at + 1], 'article') ? at + 2 : at + 1]?.kind !== 'accord';
  // "Caracas denuncia violaciones del acuerdo": the same form is a verb and a noun.
  if (classes.includes('withdrawal') && classes.includes('leave:pres') && (word === 'leave' || word === 'withdrawal'))
    return isNounAt(nodes, at) === (word === 'withdrawal');
  if (!classes.includes('signing') || !classes.includes('sign:pres') || (word !== 'sign' && word !== 'signing'))
    return true;
  return isNounAt(nodes, at) === (word === 'signing');
}

/** True for the classes of words that may report a change. */
export const isActClass = (name: string): boolean => actWords.has(name.split(':')[0] ?? '');

export type ActWord = Verb | Noun | 'nation' | 'under' | 'effect';

/** One of the things that a word may report, and in which form. */
export type ActReading = { word: ActWord; form?: Form };

/** All that a piece may report. */
export function actReadings(node: Node): readonly ActReading[] {
  if (node.kind !== 'class' && node.kind !== 'accord') return noReadings;
  let known = knownReadings.get(node.classes);
  if (!known) knownReadings.set(node.classes, (known = readingsOf(node)));
  return node.kind === 'class' && node.parties ? [...known, { word: 'step' }] : known;
}

const isNounAt = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[at - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    is(before, 'article', 'of', 'prep', 'by', 'to', 'poss', 'epithet', 'and')
  );
};
const actWords = new Set<string>([
  'join',
  'sign',
  'ratify',
  'approve',
  'deposit',
  'leave',
  'suspend',
  'recall',
  'expel',
  'admit',
  'invite',
  'apply',
  'open',
  'appoint',
  'reject',
  'deny',
  'accept',
  'postpone',
  'seek',
  'nation',
  'membership',
  'member',
  'signatory',
  'application',
  'candidacy',
  'partner',
  'invitation',
  'talks',
  'signing',
  'withdrawal',
  'suspension',
  'undo',
  'copy',
  'newcomers',
  'tip',
  'under',
  'effect',
]);
const noReadings: readonly ActReading[] = [];
/** By the list of classes itself: the tables give the same list for the same phrase. */
const knownReadings = new WeakMap<readonly string[], ActReading[]>();

function readingsOf(node: Node): ActReading[] {
  const seen = new Set<string>();
  return node.classes.flatMap((name) => {
    const [word = '', form] = name.split(':');
    if (!actWords.has(word) || seen.has(word)) return [];
    seen.add(word);
    const forms = node.classes.flatMap((other) => (other.startsWith(`${word}:`) ? [other.slice(word.length + 1)] : []));
    // Safe: class names are built from the lists of verbs, forms and nouns.
    return [
      { word: word as Verb, ...(form !== undefined && { form: (forms.includes('pres') ? 'pres' : form) as Form }) },
    ];
  });
}
