import type { ClaimStatus, EvidenceSpan, Finding, Kind } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import { deeds, isUnnamed as isTellerUnnamed } from '../findings/claim-status';
import { isDoubted } from '../findings/keep-best';
import { says } from '../languages/cues';
import { type Node, is, isInLongerName, isVerb } from '../mentions/nodes';
import { spanOf } from '../findings/evidence-of';
import type { FoundDate } from '../text/stated-dates';
import { greatest, likelihoods } from '../statistics/choice-model';
import { kindModel, outcomes } from './kind-model';
import { denials, isOpen, isPossible, isRuledOut } from './vetoes';
import { type TopOfItem, type TopSentence, accordOf, featuresOfState, sentencesOf, statesOf } from './word-features';

export interface WordContext {
  readonly text: string;
  /** Only findings at least this likely are given. */
  readonly least: number;
  /** The day that is named near a stretch of the text. */
  readonly dayNear: (span: { readonly start: number; readonly end: number }) => FoundDate | undefined;
  /** The one day to come that the item names. */
  readonly dayAhead: () => FoundDate | undefined;
}

/** A wrong joiner is the worst alert of all, and who is only wanted out of an accord has neither declined nor left it. */
const margins: Partial<Record<Kind, number>> = {
  'joiner.announced': 0.35,
  'joiner.declined': 0.15,
  'joiner.prospect': 0.1,
  'ceremony.held': 0.1,
  withdrawal: 0.15,
  implementation: 0.1,
};

/**
 * What all the words that stand with a state say together: a turn of phrase that no table holds is often clear from what is around it. Where
 * the grammar finds nothing they find, with the whole sentence as evidence; who else did what it has found they add; where they are nearly
 * sure of another kind than it has read, theirs is taken, with its evidence.
 */
export function readByWords(item: TopOfItem, context: WordContext): Finding[] {
  const states = statesOf(item);
  const likelyOf = eachOnce((code) => likelihoods(kindModel(), featuresOfState(item, code)));
  const together = (finding: Finding, code: string): Told => toldTogether(item.findings, likelyOf, finding, code);
  const kept = item.findings.filter(
    (finding) =>
      !isDoubted(finding, item.settled) ||
      (finding.country !== null &&
        states.includes(finding.country) &&
        isConfirmed(finding, together(finding, finding.country))),
  );
  const tell = (code: string): Told => toldBy(code, likelyOf(code));
  const newOf = (some: readonly Told[]): Finding[] => some.flatMap((one) => newFinding(item, one, context) ?? []);
  if (kept.length === 0) return withoutHosts(newOf(states.map(tell)), item);
  if (!item.sentences.some(({ nodes }) => nodes.some(isNamed))) return kept;
  const others = states.filter(
    (code) => isActor(item, code) && !onlySays(item, code) && kept.every(({ country }) => (country ?? code) !== code),
  );
  const further = newOf(others.map(tell).filter((told) => isSureOfSame(told, kept)));
  const own = kept.flatMap((finding) => {
    const { country, confidence } = finding;
    // What the grammar is firm about needs no second reading.
    if (country === null || confidence >= FIRM || !states.includes(country)) return [finding];
    return revised(item, finding, together(finding, country));
  });
  return withoutHosts([...own, ...further], item, own);
}

/** "Sweden too": the words are sure that it did what the grammar has found of others. */
const isSureOfSame = ({ kind, confidence }: Told, found: readonly Finding[]): boolean =>
  confidence >= SURE && found.some((one) => one.kind === kind);

/** Of a host and those whose ties with it are told, only they are. */
function withoutHosts(
  findings: readonly Finding[],
  { hostsAmong }: TopOfItem,
  read: readonly Finding[] = [],
): Finding[] {
  const hosts = hostsAmong(findings.map(({ country }) => country));
  return findings.filter((one) => read.includes(one) || one.country === null || !hosts.includes(one.country));
}

/** "In Vienna": where it happened did nothing. */
const isActor = ({ sentences }: TopOfItem, code: string): boolean =>
  sentences.some(({ groups }) => groups.some(({ role, codes }) => role !== 'oblique' && codes.includes(code)));

/** "..., Angola's presidency said": who only tells what others have done. */
const onlySays = ({ sentences }: TopOfItem, code: string): boolean => {
  const named = sentences.flatMap(({ nodes, groups }) =>
    groups.filter(({ codes }) => codes.includes(code)).map((group) => ({ nodes, group })),
  );
  const acting = named.filter(({ group }) => group.role !== 'oblique');
  return (
    acting.length > 0 &&
    acting.every(({ nodes, group }) => group.nodes[0]?.form !== 'leader' && closesAsTeller(nodes, group))
  );
};

/** Behind a comma, and with nothing behind its verb. */
function closesAsTeller(nodes: readonly Node[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (nodes[from - 1]?.norm !== ',') return false;
  const verb = nodes.findIndex((node, at) => at >= to && at - to <= 4 && isVerb(node, 'say', 'announce'));
  const next = nodes[verb + 1];
  return verb > 0 && (next === undefined || next.kind === 'mark' || is(next, 'prep', 'soon'));
}

/** Against an objection the words have to be sure of the same. */
const isConfirmed = ({ kind }: Finding, { likely }: Told): boolean =>
  (likely[outcomes.indexOf(kind)] ?? 0) >= (denials.has(kind) ? LIKELY : SURE);

/** What the words most likely tell of a state, if anything; how likely; and how likely each outcome is. */
interface Told {
  readonly code: string;
  readonly kind: Kind | undefined;
  readonly confidence: number;
  readonly likely: Float64Array;
}

type LikelyOf = (code: string) => Float64Array;

/** A state is weighed once, however many findings name it. */
function eachOnce(weigh: LikelyOf): LikelyOf {
  const known = new Map<string, Float64Array>();
  return (code) => {
    const likely = known.get(code) ?? weigh(code);
    known.set(code, likely);
    return likely;
  };
}

/** "Bulgaria and Romania join": what several states are found to have done together is true of all or none, by their average. */
function toldTogether(findings: readonly Finding[], likelyOf: LikelyOf, { kind, accord }: Finding, code: string): Told {
  const others = findings.flatMap((one) => (one.kind === kind && one.accord === accord ? (one.country ?? []) : []));
  const all = [...new Set([code, ...others])].map(likelyOf);
  const [only] = all;
  if (only && all.length === 1) return toldBy(code, only);
  return toldBy(
    code,
    Float64Array.from(outcomes, (_, at) => all.reduce((sum, one) => sum + (one[at] ?? 0), 0) / all.length),
  );
}

function toldBy(code: string, likely: Float64Array): Told {
  const share = greatest(likely);
  const outcome = outcomes[likely.indexOf(share)];
  return {
    code,
    likely,
    kind: outcome === 'nothing' ? undefined : outcome,
    confidence: Math.round(share * 1000) / 1000,
  };
}

function newFinding(item: TopOfItem, { code, kind, confidence }: Told, context: WordContext): Finding | undefined {
  if (kind === undefined || confidence < context.least + (margins[kind] ?? 0)) return undefined;
  if (item.repeatsTitle === true && !isInNews(item, code)) return undefined;
  return isRuledOut(item, kind, code) ? undefined : findingOf(item, { code, kind, confidence }, context);
}

/** The title, which was said again, names the state and an accord. */
const isInNews = ({ sentences: [title] }: TopOfItem, code: string): boolean =>
  title?.inTitle === true &&
  title.nodes.some((node) => node.code === code) &&
  title.nodes.some(({ kind }) => kind === 'accord' || kind === 'body');

/** What they hold for out of the question is not told, unless the grammar is firm. */
const OUT_OF_QUESTION = 0.05;
/** What the grammar has read is nearly out of the question (the surer it is, the nearer), and another kind as good as sure. */
const unlikely = (confidence: number): number => (confidence >= 0.9 ? OUT_OF_QUESTION : 0.2);
const SURE = 0.7;
/** A wrong joiner is the worst alert of all: the words must not speak against it, unless the grammar is firm. */
const DOUBTED = 0.5;
const FIRM = 0.96;
/** How sure they must be where no accord is named. */
const ALL_BUT_SURE = 0.85;
/** And of a refusal that the grammar objects to. */
const LIKELY = 0.6;
/** What one item often tells of the same state together. */
const together: readonly (readonly Kind[])[] = [
  ['joiner.announced', 'ceremony.held', 'ceremony.announced', 'ratification', 'implementation'],
  ['joiner.declined', 'joiner.prospect'],
  ['joiner.declined', 'ceremony.postponed'],
];

/** As the words have it: of their kind, left out where that kind is found already, or as it was. */
function revised(item: TopOfItem, finding: Finding, told: Told): Finding[] {
  const { findings, settled, facts, day } = item;
  const { code, kind, confidence, likely } = told;
  if (settled.some((one) => one.rule === 'exit undone' && 'finding' in one && one.finding.country === code))
    return [finding];
  if (settled.some((one) => 'finding' in one && one.finding === finding && numbered.has(one.rule))) return [finding];
  const own = findings.filter(({ country }) => country === code);
  const isFound = own.some((other) => other.kind === kind);
  // Words hardly tell a vote for from a vote against: what the grammar finds denied stays so.
  if (denials.has(finding.kind) && kind !== undefined && !denials.has(kind) && !isFound) return [finding];
  if (kind === 'joiner.announced' && isRuledOut(item, kind, code)) return [finding];
  const share = likely[outcomes.indexOf(finding.kind)] ?? 0;
  const isUnlikely = finding.kind === 'joiner.announced' && share < DOUBTED;
  const isSure = confidence >= SURE && share < unlikely(finding.confidence);
  const isAnother = kind !== undefined && isSure;
  if (own.length === 1 && share < OUT_OF_QUESTION && !isAnother) return [];
  if (kind === finding.kind || !(isUnlikely || isAnother)) return [finding];
  if (kind === undefined || !isPossible(kind, code, facts(finding.accord), day)) return isUnlikely ? [] : [finding];
  if (isTie(facts(finding.accord)) && finding.kind === 'joiner.announced' && kind === 'ceremony.held') return [finding];
  if (isFound) return together.some((pair) => pair.includes(kind) && pair.includes(finding.kind)) ? [finding] : [];
  return own.length === 1 ? [ofKind(finding, kind, confidence)] : [finding];
}

/** "Becomes the 55th country to join": no words argue a number away. */
const numbered = new Set(['nth joins', 'nth member', 'nth signatory']);

/** "Agree to establish relations": words take what is agreed for signed, and here it is the joining. */
const isTie = ({ definition }: AccordFacts): boolean => definition?.type === 'normalization';

/** Whom a ratification is about, or what step was taken, another kind does not say. */
function ofKind(
  { accord, country, date, claimStatus, evidence, speaker, place, flags }: Finding,
  kind: Kind,
  confidence: number,
): Finding {
  return {
    accord,
    kind,
    country,
    date,
    claimStatus,
    confidence,
    evidence,
    ...(speaker !== undefined && { speaker }),
    ...(place !== undefined && { place }),
    ...(flags && { flags }),
  };
}

/** "A trade deal", "the treaty": not by its name. */
const isUnnamed = ({ accordForm }: Node): boolean => accordForm === 'generic' || accordForm === 'bare';

/** "A German carmaker", "Qatar Airways": the state signs nothing. */
const onlyDescribes = ({ nodes }: TopSentence, code: string): boolean =>
  nodes.every((node, at) => node.code !== code || node.form === 'demonym' || isInLongerName(nodes, at, at + 1));

/** "Ethiopian Airlines joins": what a company, a club or an opposition does is not the state's deed. */
const isPartyOnly = ({ settled }: TopOfItem, { groups }: TopSentence, code: string): boolean => {
  const named = groups.filter(({ codes }) => codes.includes(code));
  if (named.length > 0 && named.every(({ role }) => role === 'party')) return true;
  const own = settled.flatMap((one) => ('finding' in one && one.finding.country === code ? [one.rule] : []));
  return own.includes('?not the state') && own.every((rule) => rule === '?not the state');
};

const isNamed = ({ kind, slugs }: Node): boolean => kind === 'accord' && slugs !== undefined;

/** What an admin has to name. */
const unnamed = 'unnamed-accord';
/** Without an accord, embassies opened and relations broken off are daily news. */
const isOfTies = new Set<Kind>(['implementation', 'suspension']);

type Read = { code: string; kind: Kind; confidence: number };

function findingOf(item: TopOfItem, { code, kind, confidence }: Read, context: WordContext): Finding | undefined {
  const [sentence] = sentencesOf(item, code);
  if (!sentence || isOpen(sentence, kind)) return undefined;
  const accord = accordOf(item.sentences, sentence);
  const slug = accord?.slugs?.[0] ?? unnamed;
  if (!accord && (isOfTies.has(kind) || confidence < ALL_BUT_SURE || sentence.nodes.some((node) => is(node, 'deal'))))
    return undefined;
  // "Signs five-year extension", "ratifies lottery amendment".
  if (!accord && sentence.nodes.some((node) => says(node, sentence.cues.ownAffair))) return undefined;
  if ((!accord || isUnnamed(accord)) && onlyDescribes(sentence, code)) return undefined;
  if (isPartyOnly(item, sentence, code)) return undefined;
  const facts = item.facts(slug);
  if (facts.hosts.includes(code) || facts.brokers.includes(code)) return undefined;
  if (!isPossible(kind, code, facts, item.day)) return undefined;
  const day = dayOf(kind, sentence, context);
  return {
    accord: slug,
    kind,
    country: code,
    date: day?.date ?? null,
    claimStatus: claimOf(sentence, kind),
    confidence,
    evidence: [
      ...evidenceOf(sentence, accord, { code, text: context.text }),
      ...(day ? [spanOf('date', context.text, day.start, day.end)] : []),
    ],
    ...(facts.definition ? {} : { flags: ['candidate'] }),
  };
}

function dayOf(kind: Kind, sentence: TopSentence, { dayNear, dayAhead }: WordContext): FoundDate | undefined {
  if (kind === 'ceremony.announced') return dayAhead();
  return deeds.has(kind) || kind === 'joiner.declined' ? dayNear(sentence) : undefined;
}

/** Nobody has read who says it: a deed speaks for itself, where nothing says that it may be. */
function claimOf({ nodes }: TopSentence, kind: Kind): ClaimStatus {
  if (nodes.some((node) => is(node, 'may'))) return 'rumoured';
  if (isTellerUnnamed(nodes) || nodes.some((node) => is(node, 'if'))) return 'reported';
  return deeds.has(kind) ? 'official' : 'announced';
}

function evidenceOf(
  { nodes, start, end }: TopSentence,
  accord: Node | undefined,
  { code, text }: { code: string; text: string },
): EvidenceSpan[] {
  const state = nodes.find((node) => node.code === code);
  return [
    spanOf('kind', text, start, end),
    ...(state ? [spanOf('country', text, state.start, state.end)] : []),
    ...(accord ? [spanOf('accord', text, accord.start, accord.end)] : []),
  ];
}
