/** What an item tells of one state: its features, and which kinds are right (1), wrong (0) or not to be learnt from (undefined). */
export interface GistExample {
  readonly features: readonly string[];
  readonly labels: readonly (0 | 1 | undefined)[];
}
export interface GistWeights {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const ROUNDS = 400;
const RATE = 1.5;
/** A feature met less often than this says nothing. */
const LEAST = 3;

/** Logistic regression for each kind by itself, over all examples at once: the same examples give the same weights. */
export function trainGist(examples: readonly GistExample[], ridge = 4): GistWeights {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const columns = (examples[0]?.labels ?? []).map((_, kind) =>
    fitOne(
      rows,
      examples.map(({ labels }) => labels[kind]),
      names.length,
      ridge,
    ),
  );
  const weights = new Map<string, number[]>();
  names.forEach((name, at) => {
    const row = columns.map((column) => Math.round((column.weights[at] ?? 0) * 100) / 100);
    if (row.some((weight) => Math.abs(weight) >= 0.03)) weights.set(name, row);
  });
  return { bias: columns.map(({ bias }) => Math.round(bias * 100) / 100), weights };
}

/** Adagrad steps: rare features move as fast as common ones. */
function fitOne(
  rows: readonly (readonly number[])[],
  labels: readonly (0 | 1 | undefined)[],
  size: number,
  ridge: number,
): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  const slope = new Float64Array(size);
  const used = rows.flatMap((_, at) => (labels[at] === undefined ? [] : [at]));
  let bias = -3;
  let biasSeen = 1e-6;
  for (let round = 0; round < ROUNDS; round++) {
    let biasSlope = 0;
    for (let at = 0; at < size; at++) slope[at] = (ridge * (weights[at] ?? 0)) / used.length;
    for (const at of used) {
      const row = rows[at] ?? [];
      let score = bias;
      for (const feature of row) score += weights[feature] ?? 0;
      const miss = (1 / (1 + Math.exp(-score)) - (labels[at] ?? 0)) / used.length;
      biasSlope += miss;
      for (const feature of row) slope[feature] = (slope[feature] ?? 0) + miss;
    }
    const rate = RATE / 10;
    biasSeen += biasSlope ** 2;
    bias -= (rate * biasSlope) / Math.sqrt(biasSeen);
    for (let at = 0; at < size; at++) {
      const step = slope[at] ?? 0;
      seen[at] = (seen[at] ?? 0) + step ** 2;
      weights[at] = (weights[at] ?? 0) - (rate * step) / Math.sqrt(seen[at] ?? 1);
    }
  }
  return { bias, weights };
}
