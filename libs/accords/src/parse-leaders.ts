import { z } from 'zod';
import { CountryCode } from './finding';

/** A person who speaks for a state, by the names that the press uses, with the term of office. */
export interface Leader {
  readonly country: string;
  readonly role: string;
  readonly names: readonly string[];
  readonly since: string;
  /** Open while in office. */
  readonly until?: string;
}

const LeaderFile = z.record(CountryCode, z.array(z.string()));
const term = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)\.\.(\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

/** Reads the lines "role | since..until | names" of the leaders' file. */
export function parseLeaders(file: string, content: unknown): Leader[] {
  const parsed = LeaderFile.safeParse(content);
  if (!parsed.success) {
    throw new Error(
      `${file}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  }
  return Object.entries(parsed.data).flatMap(([country, lines]) => lines.map((line) => leaderOf(file, country, line)));
}

function leaderOf(file: string, country: string, line: string): Leader {
  const [role = '', years = '', list = ''] = line.split('|').map((part) => part.trim());
  const [, since, until] = term.exec(years) ?? [];
  const names = list.split(',').map((name) => name.trim());
  if (!role || since === undefined || names.some((name) => name.length < 2)) {
    throw new Error(`${file}: ${country}: "${line}" is not "role | since..until | names"`);
  }
  return { country, role, names, since, ...(until !== undefined && { until }) };
}

/** Whether a term had begun by a UTC day and had not ended before it; an end that names only a year or a month lasts until its last day. */
export const isInOffice = (
  { since = '', until }: { since?: string | undefined; until?: string | undefined },
  day: string,
): boolean => since <= day && (until === undefined || day.slice(0, until.length) <= until);
