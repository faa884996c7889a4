import type { Stage, Standing } from '@app/accords';

/** How one country's standing differs between two days; null: it had, or has, none. */
export type StandingChange = { country: string; before: Stage | null; after: Stage | null; standing: Standing | null };

/** What changed from one table of standings to a later one: other stages, new and vanished countries; by country. */
export function changesBetween(before: readonly Standing[], after: readonly Standing[]): StandingChange[] {
  const earlier = new Map(before.map((standing) => [standing.country, standing]));
  const later = new Map(after.map((standing) => [standing.country, standing]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort()
    .map((country) => ({
      country,
      before: earlier.get(country)?.stage ?? null,
      after: later.get(country)?.stage ?? null,
      standing: later.get(country) ?? null,
    }))
    .filter((change) => change.before !== change.after);
}
