import type { Figures, Report } from './score-items';

const line = (name: string, { precision, recall, f1, tp, fp, fn }: Figures): string =>
  `${name.padEnd(22)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}  (right ${tp}, wrong ${fp}, missed ${fn})`;

/** The report as people read it. */
export function reportLines(file: string, report: Report): string[] {
  const range = ([low, high]: readonly [number, number]): string => ` [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  const part = (title: string, groups: Readonly<Record<string, Figures>>): string[] => [
    title,
    ...Object.entries(groups).map(([name, value]) => `  ${line(name, value)}`),
  ];
  return [
    `${file}: ${report.items} items, ${report.itemsPerSecond ?? 0} a second`,
    line('event', report.event) + range(report.event.interval),
    line('item', report.item) + range(report.item.interval),
    `status right ${report.status.join(' of ')}, date right ${report.date.join(' of ')}; Brier ${report.brier.toFixed(3)}, calibration error ${report.calibrationError.toFixed(3)}`,
    ...part('by kind', report.byKind),
    ...part('by language', report.byLanguage),
    ...part('by accord', report.byAccord),
    ...(report.byFeed ? part('by feed', report.byFeed) : []),
    ...confusionLines(report),
  ];
}

const confusionLines = ({ confusion }: Report): string[] => {
  const pairs = Object.entries(confusion).sort((a, b) => b[1] - a[1]);
  return pairs.length === 0
    ? []
    : ['read as another kind', ...pairs.map(([pair, count]) => `  ${pair.padEnd(44)} ${count}`)];
};

const cell = (figures: Figures | undefined): string =>
  figures ? `P ${figures.precision.toFixed(3)} R ${figures.recall.toFixed(3)} F1 ${figures.f1.toFixed(3)}` : '-';

interface Way {
  readonly name: string;
  readonly all: Report;
  readonly inSample: Report;
  readonly heldOut: Report;
}

/** The same items read in several ways, one below the other, then accord by accord as the last way reads it. */
export function waysLines(title: string, ways: readonly Way[]): string[] {
  const row = (name: string, ...cells: (Figures | undefined)[]): string =>
    `  ${name.padEnd(32)} ${cells.map((figures) => cell(figures).padEnd(28)).join(' ')}`.trimEnd();
  const accords = Object.keys(ways[0]?.all.byAccord ?? {});
  return [
    `${title.padEnd(34)} ${'all'.padEnd(28)} ${'in-sample'.padEnd(28)} held out`,
    ...ways.map(({ name, all, inSample, heldOut }) => row(name, all.event, inSample.event, heldOut.event)),
    `  ${''.padEnd(32)} ${ways.map(({ name }) => name.padEnd(28)).join(' ')}`.trimEnd(),
    ...accords.map((accord) => row(accord, ...ways.map(({ all }) => all.byAccord[accord]))),
  ];
}

/** Two parts of one corpus beside each other: what was tuned on, and what was not. */
export function sideBySide(inSample: Report, heldOut: Report): string[] {
  const row = (name: string, one: Figures | undefined, other: Figures | undefined): string =>
    `  ${name.padEnd(22)} ${cell(one).padEnd(30)} ${cell(other)}`;
  const share = ([right, all]: readonly [number, number]): string => `${right} of ${all}`;
  const kinds = [...new Set([...Object.keys(inSample.byKind), ...Object.keys(heldOut.byKind)])].sort();
  const tongues = [...new Set([...Object.keys(inSample.byLanguage), ...Object.keys(heldOut.byLanguage)])].sort();
  return [
    `${'in-sample'.padStart(34)} (${inSample.items} items)          held out (${heldOut.items} items)`,
    row('event', inSample.event, heldOut.event),
    row('item', inSample.item, heldOut.item),
    ...kinds.map((kind) => row(kind, inSample.byKind[kind], heldOut.byKind[kind])),
    ...tongues.map((tongue) => row(tongue, inSample.byLanguage[tongue], heldOut.byLanguage[tongue])),
    `  ${'status right'.padEnd(22)} ${share(inSample.status).padEnd(30)} ${share(heldOut.status)}`,
    `  ${'calibration error'.padEnd(22)} ${inSample.calibrationError.toFixed(3).padEnd(30)} ${heldOut.calibrationError.toFixed(3)}`,
  ];
}
