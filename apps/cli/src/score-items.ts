import { randomFrom } from '@app/base';
import type { LabelledItem, Predicted } from './labelled-items';

interface Cell {
  tp: number;
  fp: number;
  fn: number;
}
export interface Figures extends Cell {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export interface Report {
  readonly items: number;
  readonly event: Figures & { readonly interval: readonly [number, number] };
  readonly item: Figures & { readonly interval: readonly [number, number]; readonly trueNegatives: number };
  readonly byKind: Readonly<Record<string, Figures>>;
  readonly byLanguage: Readonly<Record<string, Figures>>;
  readonly byAccord: Readonly<Record<string, Figures>>;
  /** Only of items that came by a feed. */
  readonly byFeed?: Readonly<Record<string, Figures>>;
  readonly status: readonly [number, number];
  readonly date: readonly [number, number];
  /** Right country, wrong kind: how often a kind that was there was read as another. */
  readonly confusion: Readonly<Record<string, number>>;
  readonly brier: number;
  readonly calibrationError: number;
  readonly itemsPerSecond?: number;
}

type Outcome = 'tp' | 'fp' | 'fn';
interface Row {
  readonly kind: string;
  readonly outcome: Outcome;
  readonly confidence?: number;
}
interface Scored {
  readonly rows: readonly Row[];
  readonly pairs: readonly (readonly [LabelledItem['labels']['events'][number], Predicted])[];
  readonly detection: Outcome | 'tn' | undefined;
}

const keyOf = (kind: string, country: string | null, accord: string | null | undefined, useAccord: boolean): string =>
  JSON.stringify([kind, country, useAccord ? (accord ?? null) : null]);

/** One item: events match on kind and country (and accord); optional ones are neither missed nor wrong; a required null takes any. */
export function scoreItem({ labels }: LabelledItem, predicted: readonly Predicted[], useAccord: boolean): Scored {
  const key = (event: { type: string; country: string | null; accord?: string | null | undefined }): string =>
    keyOf(event.type, event.country, event.accord ?? labels.accord, useAccord);
  const kindKey = (event: { type: string; accord?: string | null | undefined }): string =>
    keyOf(event.type, null, event.accord ?? labels.accord, useAccord);
  const required = labels.events.filter(({ optional }) => optional !== true);
  const optional = new Set(labels.events.filter((event) => event.optional === true).map(key));
  const preds = [...new Map(predicted.toReversed().map((event) => [key(event), event])).values()].toReversed();
  const used = new Set<Predicted>();
  const rows: Row[] = [];
  const pairs: [LabelledItem['labels']['events'][number], Predicted][] = [];
  for (const gold of required) {
    const free = preds.filter((event) => !used.has(event));
    const hit =
      free.find((event) => key(event) === key(gold)) ??
      (gold.country === null ? free.find((event) => kindKey(event) === kindKey(gold)) : undefined);
    rows.push({ kind: gold.type, outcome: hit ? 'tp' : 'fn', ...(hit && { confidence: hit.confidence }) });
    if (hit) {
      used.add(hit);
      pairs.push([gold, hit]);
    }
  }
  const nulls = new Set(required.filter(({ country }) => country === null).map(kindKey));
  for (const event of preds) {
    if (!used.has(event) && !optional.has(key(event)) && !nulls.has(kindKey(event)))
      rows.push({ kind: event.type, outcome: 'fp', confidence: event.confidence });
  }
  const counts = required.length > 0 || labels.events.length === 0;
  const detection = !counts
    ? undefined
    : required.length > 0
      ? preds.length > 0
        ? 'tp'
        : 'fn'
      : preds.length > 0
        ? 'fp'
        : 'tn';
  return { rows, pairs, detection };
}

const figures = ({ tp, fp, fn }: Cell): Figures => {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 0;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 0;
  return {
    tp,
    fp,
    fn,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
};
const count = (outcomes: readonly (Outcome | 'tn' | undefined)[]): Figures =>
  figures({
    tp: outcomes.filter((one) => one === 'tp').length,
    fp: outcomes.filter((one) => one === 'fp').length,
    fn: outcomes.filter((one) => one === 'fn').length,
  });
const eventFigures = (scored: readonly Scored[]): Figures =>
  count(scored.flatMap(({ rows }) => rows.map(({ outcome }) => outcome)));

function by<Item extends LabelledItem>(
  gold: readonly Item[],
  scored: readonly Scored[],
  name: (item: Item) => string,
): Record<string, Figures> {
  const groups = new Map<string, Scored[]>();
  gold.forEach((item, index) => {
    const one = scored[index];
    if (one) groups.set(name(item), [...(groups.get(name(item)) ?? []), one]);
  });
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, part]) => [group, eventFigures(part)]),
  );
}

/** The figures of events for each group of items that a name tells apart. */
export const scoreBy = <Item extends LabelledItem>(
  gold: readonly Item[],
  predictions: readonly (readonly Predicted[])[],
  useAccord: boolean,
  name: (item: Item) => string,
): Record<string, Figures> =>
  by(
    gold,
    gold.map((item, index) => scoreItem(item, predictions[index] ?? [], useAccord)),
    name,
  );

/** All figures, with 95 % intervals from a thousand bootstrap resamples of the items (fixed seed). */
export function scoreItems(
  gold: readonly LabelledItem[],
  predictions: readonly (readonly Predicted[])[],
  useAccord: boolean,
): Report {
  const scored = gold.map((item, index) => scoreItem(item, predictions[index] ?? [], useAccord));
  const rows = scored.flatMap((one) => one.rows);
  const pairs = scored.flatMap((one) => one.pairs);
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  const intervals = bootstrap(scored);
  const dated = pairs.filter(([event]) => (event.date ?? '') !== '');
  const judged = pairs.filter(([event]) => (event.status ?? '') !== '');
  return {
    items: gold.length,
    event: { ...eventFigures(scored), interval: intervals.event },
    item: {
      ...count(scored.map(({ detection }) => detection)),
      interval: intervals.item,
      trueNegatives: scored.filter(({ detection }) => detection === 'tn').length,
    },
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, count(rows.filter((row) => row.kind === kind).map(({ outcome }) => outcome))]),
    ),
    byLanguage: by(gold, scored, ({ item }) => item.lang ?? 'unstated'),
    byAccord: by(gold, scored, ({ labels }) => labels.accord ?? 'none'),
    status: [judged.filter(([event, found]) => event.status === found.status).length, judged.length],
    date: [dated.filter(([event, found]) => event.date === found.date).length, dated.length],
    confusion: confusionOf(gold, predictions),
    ...calibration(rows),
  };
}

/** Pairs "kind that was there -> kind that was read" for the same country of the same item, where the right kind was not read. */
function confusionOf(
  gold: readonly LabelledItem[],
  predictions: readonly (readonly Predicted[])[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  gold.forEach(({ labels }, index) => {
    const found = predictions[index] ?? [];
    for (const { type, country, optional } of labels.events) {
      const same = found.filter((event) => event.country === country);
      if (optional === true || same.some((event) => event.type === type)) continue;
      for (const other of same.filter(
        (event) => !labels.events.some((known) => known.type === event.type && known.country === country),
      ))
        counts[`${type} -> ${other.type}`] = (counts[`${type} -> ${other.type}`] ?? 0) + 1;
    }
  });
  return counts;
}

function bootstrap(scored: readonly Scored[]): { event: readonly [number, number]; item: readonly [number, number] } {
  const draw = randomFrom(7);
  const events: number[] = [];
  const items: number[] = [];
  for (let round = 0; round < 1000; round++) {
    const sample = scored.flatMap(() => scored[Math.floor(draw() * scored.length)] ?? []);
    events.push(eventFigures(sample).f1);
    items.push(count(sample.map(({ detection }) => detection)).f1);
  }
  const middle = (values: number[]): readonly [number, number] => {
    const sorted = values.sort((a, b) => a - b);
    return [sorted[25] ?? 0, sorted[975] ?? 0];
  };
  return { event: middle(events), item: middle(items) };
}

/** Brier score and expected calibration error over what was predicted, in ten bins. */
function calibration(rows: readonly Row[]): { brier: number; calibrationError: number } {
  const judged = rows.flatMap(({ outcome, confidence }) =>
    confidence === undefined ? [] : [{ right: outcome === 'tp' ? 1 : 0, confidence }],
  );
  if (judged.length === 0) return { brier: 0, calibrationError: 0 };
  const bins = new Map<number, { right: number; confidence: number }[]>();
  for (const one of judged)
    bins.set(Math.floor(one.confidence * 10), [...(bins.get(Math.floor(one.confidence * 10)) ?? []), one]);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const gaps = [...bins.values()].map((bin) =>
    Math.abs(sum(bin.map(({ right }) => right)) - sum(bin.map(({ confidence }) => confidence))),
  );
  return {
    brier: sum(judged.map(({ right, confidence }) => (right - confidence) ** 2)) / judged.length,
    calibrationError: sum(gaps) / judged.length,
  };
}
