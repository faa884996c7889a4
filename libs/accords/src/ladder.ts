import type { AccordDefinition } from './accord-definition';
import type { AccordEventState } from './accord-event-state';
import type { StageChange } from './accord-event-records';
import { type ClaimStatus, type Kind, mainLadder, type Stage } from './vocabulary';

/** Where a country stands in an accord: its stage, since when, who says so, and the event that moved it. */
export type Standing = {
  country: string;
  stage: Stage;
  since: string;
  claim: { status: ClaimStatus; speaker: string | null };
  /** The accord event, or null where the definition's dated history says so. */
  event: string | null;
  source: string | null;
};

const stageOfKind: Partial<Record<Kind, Stage>> = {
  'joiner.prospect': 'prospect',
  'joiner.announced': 'announced',
  'joiner.declined': 'declined',
  'ceremony.held': 'signed',
  ratification: 'ratified',
  suspension: 'suspended',
  withdrawal: 'withdrawn',
};

const rank = (stage: Stage): number => (mainLadder as readonly Stage[]).indexOf(stage);
const isMember = (stage: Stage): boolean => rank(stage) >= rank('announced') || stage === 'suspended';

/** The stage that an event of this kind stands for; null for kinds that only go to the calendar or the timeline. */
export function targetStage(kind: Kind, effective: boolean): Stage | null {
  if (effective && (kind === 'joiner.announced' || kind === 'ceremony.held' || kind === 'ratification'))
    return 'in-force';
  return stageOfKind[kind] ?? null;
}

/**
 * How an event moves a standing. News never moves it down the main ladder; only declined, suspended and withdrawn leave it,
 * and each only from a stage where it makes sense. Null: nothing moves, the event goes to the timeline.
 */
export function moveStanding(
  before: Stage,
  kind: Kind,
  effective: boolean,
  definition?: Pick<AccordDefinition, 'stages'>,
): StageChange | null {
  const target = targetStage(kind, effective);
  if (target === null) return null;
  const after = definition ? nearestStage(target, definition.stages) : target;
  if (after === null || after === before) return null;
  switch (after) {
    case 'declined':
      return isMember(before) ? null : { before, after };
    case 'suspended':
      return before === 'none' || before === 'withdrawn' ? null : { before, after };
    case 'withdrawn':
      return isMember(before) ? { before, after } : null;
    default:
      return rank(after) > rank(before) ? { before, after } : null;
  }
}

/** An accord that has no such stage takes the highest one below it that it has ("signed" where nothing is ratified). */
function nearestStage(target: Stage, allowed: readonly Stage[]): Stage | null {
  if (allowed.includes(target)) return target;
  if (rank(target) < 0) return target;
  for (let at = rank(target); at > 0; at--) {
    const stage = mainLadder[at];
    if (stage && allowed.includes(stage)) return stage;
  }
  return target === 'prospect' ? 'prospect' : null;
}

/** The first instant after a dated value: "2020" holds until the end of 2020 only when that is past. */
const isBy = (since: string, day: string): boolean => since.slice(0, day.length) <= day.slice(0, since.length);

/** The day of an event: its stated date where the kind is a fact of that date, else the first publication. */
export function eventDay(event: AccordEventState): string {
  const { date, kind } = event.fields;
  const published = event.sources.map((source) => source.publishedAt).sort()[0] ?? event.detectedAt;
  const day = published.slice(0, 10);
  const isPast = date?.precision === 'day' && date.value <= day;
  return isPast && kind !== 'ceremony.announced' ? date.value : day;
}

/**
 * Every country's standing at the end of a UTC day, from the definition's dated history and the events that stand.
 * Events are applied in the order of their days, so late and out-of-order articles change nothing.
 */
export function standingsAt(
  definition: AccordDefinition,
  events: readonly AccordEventState[],
  day: string,
): Standing[] {
  const standings = new Map<string, Standing>();
  for (const move of movesBy(definition, events, day)) {
    const next = move.apply(standings.get(move.country));
    if (next) standings.set(move.country, next);
  }
  return [...standings.values()].sort((a, b) => (a.country < b.country ? -1 : 1));
}

type Move = { day: string; order: number; country: string; apply: (before: Standing | undefined) => Standing | null };

function movesBy(definition: AccordDefinition, events: readonly AccordEventState[], day: string): Move[] {
  const history: Move[] = definition.members
    .filter(({ since }) => isBy(since, day))
    .map(({ country, stage, since, source }) => ({
      day: since,
      order: 0,
      country,
      apply: () => ({ country, stage, since, claim: { status: 'official', speaker: null }, event: null, source }),
    }));
  const news = events
    .filter(isStanding)
    .map((event) => moveOf(event, definition))
    .filter((move) => move.day <= day);
  return [...history, ...news].sort((a, b) => (a.day === b.day ? a.order - b.order : a.day < b.day ? -1 : 1));
}

const isStanding = (event: AccordEventState): boolean =>
  event.status === 'open' &&
  event.fields.country !== null &&
  event.fields.about === null &&
  targetStage(event.fields.kind, event.fields.effective) !== null;

function moveOf(event: AccordEventState, definition: AccordDefinition): Move {
  const { kind, effective, claimStatus, speaker } = event.fields;
  const country = event.fields.country ?? '';
  const since = eventDay(event);
  const target = targetStage(kind, effective) ?? 'none';
  return {
    day: since,
    order: 1 + Math.max(0, rank(target)),
    country,
    apply: (before) => {
      const claim = {
        claim: { status: claimStatus, speaker },
        event: event.id,
        source: event.sources[0]?.source ?? null,
      };
      const moved = moveStanding(before?.stage ?? 'none', kind, effective, definition);
      if (moved) return { country, stage: moved.after, since, ...claim };
      const isTheSame =
        before !== undefined &&
        before.event === null &&
        before.stage === target &&
        daysApart(before.since, since) <= 30;
      return isTheSame ? { ...before, ...claim } : null;
    },
  };
}

/** The first day of a dated value: 2020 → 2020-01-01, 2020-05 → 2020-05-01. */
export const firstDay = (dated: string): string => dated + '-01-01'.slice(0, 10 - dated.length);

/** Whole days between two dated values; a month or year counts from its first day. */
function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(firstDay(a)) - Date.parse(firstDay(b))) / 86_400_000;
}

/** One country's stage at the end of a UTC day. */
export const stageAt = (
  definition: AccordDefinition,
  events: readonly AccordEventState[],
  country: string,
  day: string,
): Stage =>
  standingsAt(
    definition,
    events.filter((event) => event.fields.country === country),
    day,
  ).find((standing) => standing.country === country)?.stage ?? 'none';
