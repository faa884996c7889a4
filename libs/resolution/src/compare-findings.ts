import type { Finding } from '@app/accords';
import { findingKey } from './identity';

export type FindingChange =
  | { change: 'gained'; key: string; finding: Finding }
  | { change: 'lost'; key: string; finding: Finding }
  | { change: 'changed'; key: string; finding: Finding; before: Finding; fields: string[] };

const told = ['claimStatus', 'date', 'effective', 'speaker', 'place'] as const;

/** What would be read differently in one item: findings that are new, gone, or say something else that subscribers are told. */
export function compareFindings(before: readonly Finding[], now: readonly Finding[]): FindingChange[] {
  const known = new Map(before.map((finding) => [findingKey(finding), finding]));
  const read = new Map(now.map((finding) => [findingKey(finding), finding]));
  const changes: FindingChange[] = [];
  for (const [key, finding] of read) {
    const old = known.get(key);
    const fields = old
      ? told.filter((field) => JSON.stringify(old[field] ?? null) !== JSON.stringify(finding[field] ?? null))
      : [];
    if (!old) changes.push({ change: 'gained', key, finding });
    else if (fields.length > 0) changes.push({ change: 'changed', key, finding, before: old, fields });
  }
  for (const [key, finding] of known) if (!read.has(key)) changes.push({ change: 'lost', key, finding });
  return changes;
}
