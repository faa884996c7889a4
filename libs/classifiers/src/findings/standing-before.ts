import type { Stage } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import { knownMembers } from '../accords/known-members';
import { lastDay, newsBegins } from './member-before';

/**
 * How a state stood towards an accord before the news of these days: by the dated history of its definition, else by the years of
 * `known-members.ts`; undefined where neither knows the accord's members.
 */
export function standingBefore({ slug, definition }: AccordFacts, code: string, day: string): Stage | undefined {
  const limit = newsBegins(day);
  if (definition) {
    const steps = definition.members.filter(({ country, since }) => country === code && lastDay(since) <= limit);
    return steps.at(-1)?.stage ?? 'none';
  }
  const spans = spansOf(slug);
  return spans && standingByYears(spans, code, limit);
}

/** States that belonged from a year on, and until which; "*" is everybody else. */
interface Span {
  readonly codes: readonly string[];
  readonly since: string;
  readonly until: string | undefined;
}

const outside = '-';
const read = new Map<string, readonly Span[]>();

function spansOf(slug: string): readonly Span[] | undefined {
  const written = knownMembers[slug];
  if (written === undefined) return undefined;
  const spans = read.get(slug) ?? written.split(';').map(spanOf);
  read.set(slug, spans);
  return spans;
}

function spanOf(written: string): Span {
  const [years = '', ...codes] = written.trim().split(' ');
  const [since = '', until] = years === outside ? [outside] : years.split('-');
  return { codes, since, until };
}

function standingByYears(spans: readonly Span[], code: string, limit: string): Stage {
  const own = spans.filter(({ codes }) => codes.includes(code));
  const begun = (own.length > 0 ? own : spans.filter(({ codes }) => codes.includes('*'))).filter(
    ({ since }) => since !== outside && lastDay(since) <= limit,
  );
  if (begun.length === 0) return 'none';
  const lasts = begun.some(({ until }) => until === undefined || lastDay(until) > limit);
  return lasts ? 'in-force' : 'withdrawn';
}
