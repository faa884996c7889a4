import type { Finding } from '@app/accords';
import type { Attribution } from './claim-status';
import { isDoubtful } from './confidence';
import type { Settled } from './settle';

/** A wrong joiner is the worst alert of all, and what no rule backs has to be likelier than what one does. */
const neededFor = ({ kind }: Finding, rule: string, least: number): number => {
  if (isDoubtful({ rule }))
    return Math.min(
      0.95,
      least + (strongObjection.test(rule) ? 0.36 : DOUBT_MARGIN) + (kind === 'joiner.announced' ? 0.2 : 0),
    );
  return kind === 'joiner.announced' ? Math.min(1, least + JOINER_MARGIN) : least;
};
const JOINER_MARGIN = 0.3;
const DOUBT_MARGIN = 0.25;
/** Objections that are right more often than not. */
const strongObjection = /something else|nothing happens|reaction|question|condition|not done yet|hypothesis/;

/** One finding for each accord, kind and country (and about, step): the likeliest, with the date that any of them states. */
export function keepBest(settled: readonly Settled[], minConfidence: number): Finding[] {
  const best = new Map<string, Read>();
  for (const outcome of settled) {
    if ('refused' in outcome || outcome.finding.confidence < neededFor(outcome.finding, outcome.rule, minConfidence))
      continue;
    const { finding } = outcome;
    const read = {
      finding,
      rank: rankOf(outcome.rule),
      said: outcome.said,
      planned: outcome.planned === true,
      undone: outcome.rule === 'exit undone',
      generic: outcome.generic === true,
    };
    const key = [finding.accord, finding.kind, finding.country, finding.about].join('|');
    const known = best.get(key);
    best.set(key, known ? joined(read, known) : read);
  }
  const reads = [...best.values()];
  const all = reads
    .filter((read) => !reads.some((other) => isSameUnderName(read, other, reads) || isTakenBack(read, other)))
    .map(({ finding }) => finding);
  const planned = new Set(reads.flatMap((read) => (read.planned ? [read.finding] : [])));
  return all.filter((finding) => !isCovered(finding, all, planned.has(finding)));
}

/** What the grammar has no objection to. */
export const withoutDoubts = (findings: readonly Finding[], settled: readonly Settled[]): Finding[] =>
  findings.filter((finding) => !isDoubted(finding, settled));

/** The grammar has an objection to it, and only its weights have none. */
export const isDoubted = ({ kind, country, confidence }: Finding, settled: readonly Settled[]): boolean =>
  settled.some(
    (one) =>
      'finding' in one &&
      isDoubtful(one) &&
      one.finding.kind === kind &&
      one.finding.country === country &&
      one.finding.confidence === confidence,
  );

type Read = { finding: Finding; rank: number; said: Attribution; planned: boolean; undone: boolean; generic: boolean };

/** "Revokes its withdrawal": the leaving that the item tells of besides is over. */
const isTakenBack = ({ finding }: Read, { finding: other, undone }: Read): boolean =>
  undone && finding.kind === 'withdrawal' && finding.country === other.country && finding.accord === other.accord;

/** "The peace accord" of the title is "a peace agreement" of the body: of what has no name of its own one reading is enough. */
const isSameUnderName = (read: Read, other: Read, reads: readonly Read[]): boolean =>
  read !== other &&
  read.generic &&
  read.finding.kind === other.finding.kind &&
  read.finding.country === other.finding.country &&
  (!other.generic ||
    other.finding.confidence > read.finding.confidence ||
    (other.finding.confidence === read.finding.confidence && reads.indexOf(other) < reads.indexOf(read)));

/** What the grammar reads knows who says it and how firmly; what it doubts does so less. */
const rankOf = (rule: string): number => (isDoubtful({ rule }) ? 0 : 1);

/** Two readings of the same: that of the better reader, else the likelier one, with the confidence of the likelier and the date and flags of either. */
function joined(one: Read, other: Read): Read {
  const isFirst = one.rank === other.rank ? one.finding.confidence > other.finding.confidence : one.rank > other.rank;
  const [main, second] = isFirst ? [one, other] : [other, one];
  const flags = [...new Set([...(main.finding.flags ?? []), ...(second.finding.flags ?? [])])];
  const dated = main.finding.date === null && second.finding.date !== null;
  const placed = main.finding.place === undefined && second.finding.place !== undefined;
  const finding = {
    ...main.finding,
    claimStatus: statusOf(main, second),
    ...(placed && { place: second.finding.place }),
    confidence: Math.max(main.finding.confidence, second.finding.confidence),
    ...(flags.length > 0 && { flags }),
    ...(dated && { date: second.finding.date }),
    evidence: [
      ...main.finding.evidence,
      ...second.finding.evidence.filter(({ field }) => (field === 'date' && dated) || (field === 'place' && placed)),
    ],
  };
  return {
    finding,
    rank: main.rank,
    said: main.said ?? second.said,
    planned: main.planned,
    undone: main.undone,
    generic: main.generic,
  };
}

/** A title tells it as a fact; the body says that officials without a name told it. Whoever says it under a name is heard before them. */
function statusOf(main: Read, second: Read): Finding['claimStatus'] {
  const isOpen = main.said === undefined && (main.planned || main.finding.claimStatus === 'announced');
  if (isOpen && second.said === 'unnamed') return 'reported';
  if (isOpen && main.planned && second.said === 'named' && main.finding.claimStatus === 'official')
    return second.finding.claimStatus;
  // An application that was handed in is one, whatever else is said of wishes.
  if (main.said === undefined && second.said === undefined && second.rank >= main.rank && isDone(second, main))
    return 'official';
  const isHeard = main.said === 'unnamed' && second.said === 'named' && second.rank >= main.rank;
  return isHeard ? second.finding.claimStatus : main.finding.claimStatus;
}

const isDone = (one: Read, other: Read): boolean =>
  one.finding.kind === 'joiner.prospect' &&
  one.finding.claimStatus === 'official' &&
  other.finding.claimStatus === 'announced';

/** "Das Rohstoffabkommen", "das geplante Rohstoffabkommen": an accord without a name of its own, with more words for it or fewer. */
const isSame = (accord: string, other: string): boolean =>
  accord === other || accord.endsWith(`-${other}`) || other.endsWith(`-${accord}`);

/** A firm reading covers the weaker ones of the same state: who has joined is no prospect; an unnamed one is one of the named. */
function isCovered(finding: Finding, all: readonly Finding[], isPlanned: boolean): boolean {
  const same = all.filter(({ accord, country }) => accord === finding.accord && country === finding.country);
  if (finding.country === null)
    return all.some(
      ({ accord, kind, country }) => isSame(accord, finding.accord) && kind === finding.kind && country !== null,
    );
  // "Hungary approves Finland's accession": a consent to another's membership is no word on its joining.
  if (finding.kind === 'joiner.announced' && (isPlanned || finding.claimStatus === 'announced'))
    return all.some(
      ({ accord, kind, about }) => accord === finding.accord && kind === 'ratification' && about === finding.country,
    );
  if (finding.kind === 'joiner.prospect')
    return same.some(({ kind }) => kind === 'joiner.announced' || kind === 'withdrawal' || kind === 'ceremony.held');
  if (finding.kind === 'ceremony.announced')
    return same.some(({ kind }) => kind === 'ceremony.held' || kind === 'ceremony.postponed');
  return false;
}
