import { accordEventStream, type messageContexts } from '@app/accords';
import { AppError } from '@app/base';
import type { Database } from '@app/database';
import type { EventLog } from '@app/event-log';
import { getAccordEvent } from '@app/projections';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventDetail } from './event-schemas';
import { readEvent } from './events.controller';

const patienceMs = 5_000;

/** A conflict shows the event as it is now, in the form of every other answer. */
export async function rethrowWithCurrent(error: unknown, settled: () => Promise<EventDetail>): Promise<never> {
  if (!(error instanceof AppError) || error.code !== 'EVENT_CONFLICT') throw error;
  throw new AppError(error.code, error.kind, error.message, {
    details: { ...error.details, current: await settled() },
  });
}

/** The event once the projection has seen everything that its stream, and those of the others that were touched, hold now; after a while, as far as it is. */
export async function settledEvent(
  { pool, log }: Pick<Database, 'pool'> & { log: Pick<EventLog, 'readStream'> },
  id: string,
  contextOf: ReturnType<typeof messageContexts>,
  touched: readonly string[] = [],
) {
  const until = Date.now() + patienceMs;
  for (const each of new Set([id, ...touched])) {
    const last = (await log.readStream(accordEventStream(each))).at(-1)?.version ?? 0;
    while (Date.now() < until) {
      const event = await getAccordEvent(pool, each);
      if (event && event.state.version >= last) break;
      await pause(25);
    }
  }
  return readEvent({ pool }, id, contextOf);
}
