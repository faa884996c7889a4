import { type AccordDefinition, type Standing, standingsAt } from '@app/accords';
import type { Pool } from 'pg';
import { accordEventsKnownAt, endOfDay } from './known-by.store';

/**
 * Who stands where at the end of the UTC day `asOf`, by what was recorded by the end of the UTC day `knownAt`. With both in the past the
 * answer is the same whenever it is asked, for the same definitions.
 */
export async function standings(
  pool: Pick<Pool, 'query'>,
  definition: AccordDefinition,
  { asOf, knownAt }: { asOf: string; knownAt?: string },
): Promise<Standing[]> {
  const events = await accordEventsKnownAt(pool, {
    accord: definition.slug,
    ...(knownAt === undefined ? {} : { knownAt: knownAt.length === 10 ? endOfDay(knownAt) : knownAt }),
  });
  return standingsAt(definition, events, asOf);
}
