import type { ClaimStatus, EvidenceSpan, Finding, Kind } from '@app/accords';
import type { AccordFacts } from '../accord-facts';
import { deeds, isUnnamed as isTellerUnnamed } from '../claim-status';
import { isMemberBefore } from '../member-before';
import { type Node, is, ownAccord } from '../nodes';
import { spanOf } from '../settle';
import { kindModel, likelihoods, outcomes } from './kind-model';
import { type TopOfItem, type TopSentence, statesOf, wordFeatures } from './word-features';

export interface WordContext {
  readonly text: string;
  readonly day: string;
  readonly facts: (slug: string) => AccordFacts;
  /** Only findings at least this likely are given. */
  readonly least: number;
}

/** A wrong joiner is the worst alert of all, and who is only wanted out of an accord has not declined it. */
const margins: Partial<Record<Kind, number>> = { 'joiner.announced': 0.3, 'joiner.declined': 0.25 };
/** Of the news that names an accord most changes nothing: more of it than of the items that the model has learnt from. */
const MARGIN = 0.1;
/** "Signs a partnership": what no accord is called takes more. */
const UNNAMED_MARGIN = 0.25;
/** What is only wished for or planned takes more than its words to tell from talk. */
const unread = new Set<Kind | 'nothing'>(['nothing', 'joiner.prospect', 'ceremony.announced', 'implementation']);

/**
 * Where the grammar finds nothing, what all the words that stand with a state say together: a turn of phrase that no table holds is often
 * clear from what is around it. A finding's evidence is then the whole sentence.
 */
export function readByWords(item: TopOfItem, context: WordContext): Finding[] {
  if (!item.sentences.some(({ nodes }) => nodes.some(isNamed))) return [];
  return statesOf(item).flatMap((code) => {
    const likely = likelihoods(kindModel(), wordFeatures(item, code));
    const at = likely.indexOf(Math.max(...likely));
    const kind = outcomes[at];
    const confidence = Math.round((likely[at] ?? 0) * 1000) / 1000;
    if (kind === undefined || kind === 'nothing' || unread.has(kind)) return [];
    if (confidence < context.least + (margins[kind] ?? MARGIN)) return [];
    const finding = findingOf(item, { code, kind, confidence }, context);
    return finding ? [finding] : [];
  });
}

/** "A trade deal", "the treaty": not by its name. */
const isUnnamed = ({ accordForm }: Node): boolean => accordForm === 'generic' || accordForm === 'bare';

/** "A German carmaker": the state signs nothing. */
const onlyDescribes = ({ nodes }: TopSentence, code: string): boolean =>
  nodes.every((node) => node.code !== code || node.form === 'demonym');

const isNamed = ({ kind, slugs }: Node): boolean => kind === 'accord' && slugs !== undefined;

type Read = { code: string; kind: Kind; confidence: number };

function findingOf(item: TopOfItem, { code, kind, confidence }: Read, context: WordContext): Finding | undefined {
  const sentence = item.sentences.find(({ nodes }) => nodes.some((node) => node.code === code));
  const accord = sentence && accordOf(item, sentence);
  const slug = accord?.slugs?.[0];
  if (!sentence || !accord || slug === undefined || isOpen(sentence, kind)) return undefined;
  if (isUnnamed(accord) && (confidence < context.least + UNNAMED_MARGIN || onlyDescribes(sentence, code)))
    return undefined;
  const facts = context.facts(slug);
  const { definition } = facts;
  if (facts.hosts.includes(code) || facts.brokers.includes(code)) return undefined;
  if (definition && !definition.kinds.includes(kind)) return undefined;
  if (definition && isMemberBefore(definition, kind, code, context.day)) return undefined;
  return {
    accord: slug,
    kind,
    country: code,
    date: null,
    claimStatus: claimOf(sentence, kind),
    confidence,
    evidence: evidenceOf(sentence, accord, { code, text: context.text }),
    ...(definition ? {} : { flags: ['candidate'] }),
  };
}

/** Words cannot tell what is denied, or asked, from what is done. */
const isOpen = ({ nodes, question }: TopSentence, kind: Kind): boolean =>
  question || (!denials.has(kind) && nodes.some((node) => is(node, 'not', 'for-now')));
const denials = new Set<Kind>(['joiner.declined', 'ceremony.postponed']);

/** Nobody has read who says it: a deed speaks for itself, where nothing says that it may be. */
function claimOf({ nodes }: TopSentence, kind: Kind): ClaimStatus {
  if (nodes.some((node) => is(node, 'may'))) return 'rumoured';
  if (isTellerUnnamed(nodes) || nodes.some((node) => is(node, 'if'))) return 'reported';
  return deeds.has(kind) ? 'official' : 'announced';
}

/** That of its own sentence, else the first that the item names. */
const accordOf = ({ sentences }: TopOfItem, sentence: TopSentence): Node | undefined =>
  [sentence, ...sentences].map(({ nodes }) => ownAccord(nodes)).find((node) => node?.slugs !== undefined);

function evidenceOf(
  { nodes, start, end }: TopSentence,
  accord: Node,
  { code, text }: { code: string; text: string },
): EvidenceSpan[] {
  const state = nodes.find((node) => node.code === code);
  return [
    spanOf('kind', text, start, end),
    ...(state ? [spanOf('country', text, state.start, state.end)] : []),
    spanOf('accord', text, accord.start, accord.end),
  ];
}
