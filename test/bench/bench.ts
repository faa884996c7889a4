import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export type Figure = { name: string; unit: string; median: number; p50Ms?: number; p99Ms?: number };

export type BenchOptions = {
  databaseUrl: string;
  rounds: number;
  ms: number;
  /** How large a log is made where that counts. */
  records: number;
  say: (line: string) => void;
};

/** Measures something and returns its figures; the database is fresh, migrated and its own. */
export type Bench = (options: BenchOptions) => Promise<Figure[]>;

/** The value below which a share of the values lies, without interpolation. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Collects all garbage when it is called: what one pays for is then not another's. */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  // The flag gives new contexts this function.
  return runInNewContext('gc') as () => void;
}
