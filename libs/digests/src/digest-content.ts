import type { DigestEntry } from './choose-entries';

/** What a digest is rendered from: everything in it is frozen when it is planned. */
export type DigestContent = {
  localDate: string;
  timezone: string;
  frequency: string;
  entries: DigestEntry[];
  /** How many more there were than the mail shows. */
  leftOut: number;
};
export type DigestLinks = { dashboard: string; preferences: string; unsubscribe: string };
export const entriesShown = 40;

export const changeTitles: Record<DigestEntry['change'], string> = {
  new: 'New',
  updated: 'Updated',
  corrected: 'Corrected',
  retracted: 'Retracted',
  merged: 'Merged into another entry',
};

/** Entries by accord, in their order. */
export function byAccord(entries: readonly DigestEntry[]): [string, DigestEntry[]][] {
  const groups = new Map<string, DigestEntry[]>();
  for (const entry of entries) groups.set(entry.accord.name, [...(groups.get(entry.accord.name) ?? []), entry]);
  return [...groups];
}

/** "said by X, officially done, 3 sources": who claims it, how firmly, how often. */
export function claimLine({ claim, sources, date }: DigestEntry): string {
  const said: Record<string, string> = {
    rumoured: 'Rumoured',
    reported: 'Reported',
    announced: 'Announced',
    official: 'Official',
  };
  const parts = [
    `${said[claim.status] ?? claim.status}${claim.speaker ? ` by ${claim.speaker}` : ''}`,
    ...(date ? [`for ${date}`] : []),
    `${sources} ${sources === 1 ? 'source' : 'sources'}`,
  ];
  return parts.join(' · ');
}

export const intro = ({ frequency, localDate, timezone }: DigestContent): string =>
  `${frequency === 'weekly' ? 'Your week' : 'Your day'} up to ${localDate} (${timezone}).`;
