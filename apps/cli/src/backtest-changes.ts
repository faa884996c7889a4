import type { Finding } from '@app/accords';
import { sourceOf } from '@app/items';
import {
  compareFindings,
  eventsById,
  type FindingChange,
  previewFinding,
  proposeChange,
  type Proposed,
  type Recorded,
  type Unproposed,
} from '@app/resolution';
import type { House } from './open-house';
import type { ItemToReread } from './items-to-reread';

/** What a gained finding would be to the log, had it been read on the day of its publication. */
export type Would = Pick<Recorded, 'verdict' | 'reason'> & { told: boolean };
export type Change = Omit<FindingChange, 'key'> & {
  item: string;
  version: number;
  title: string;
  url: string | null;
  /** The accord event that took the finding, or would. */
  event: string | null;
  would?: Would;
  fields?: string[];
  before?: Finding;
};
export type EventChange = { event: string; revision: number } & (Proposed | Unproposed);

/** What is read otherwise in one item, with what each gained finding would be. */
export async function changesOf(house: House, item: ItemToReread, now: readonly Finding[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { key, ...change } of compareFindings(item.findings, now)) {
    const { id, version, title, url, events } = item;
    const told = { ...change, item: id, version, title, url, event: events[key] ?? null };
    changes.push(change.change === 'gained' ? { ...told, ...(await preview(house, item, change.finding)) } : told);
  }
  return changes;
}

/** What a finding is resolved with. */
export const resolvingIn = ({ database, definitions, config, now }: House) => ({
  pool: database.pool,
  definitionOf: (slug: string) => definitions.get(slug),
  policy: { maxAgeHours: config.alertMaxAgeHours },
  now,
});

async function preview(
  house: House,
  item: ItemToReread,
  finding: Finding,
): Promise<Pick<Change, 'event'> & { would: Would }> {
  const { eventId, ...would } = await previewFinding(
    { ...resolvingIn(house), now: () => new Date(item.publishedAt) },
    { finding, source: sourceOf(item), baseline: item.baseline },
  );
  return { event: eventId, would };
}

/** What would become of the accord events whose articles are read otherwise. A finding that is lost and gained under another key is no loss. */
export async function eventChanges({ database }: House, changes: readonly Change[]): Promise<EventChange[]> {
  const kept = new Set(
    changes.filter(({ change }) => change === 'gained').map(({ item, event }) => `${item}|${event}`),
  );
  const byEvent = new Map<string, Change[]>();
  for (const each of changes) {
    if (each.event === null || each.change === 'gained') continue;
    if (each.change === 'lost' && kept.has(`${each.item}|${each.event}`)) continue;
    byEvent.set(each.event, [...(byEvent.get(each.event) ?? []), each]);
  }
  const states = await eventsById(database.pool, [...byEvent.keys()]);
  return [...byEvent].map(([event, readings]): EventChange => {
    const state = states.get(event) ?? null;
    const proposed = proposeChange(
      state,
      readings.map(({ item, change, finding, before = finding, fields = [] }) =>
        change === 'lost'
          ? { itemId: item, change, finding }
          : { itemId: item, change: 'changed', finding, before, fields },
      ),
    );
    return { event, revision: state?.revision ?? 0, ...proposed };
  });
}
