import { silentLogger } from '@app/base';
import { addSubscriber, type Mailer, NewSubscriber, planDigests, sendDigests } from '@app/digests';
import { type Running, runSubscription } from '@app/event-log';
import { accordEventsProjection, projectAccordEvents } from '@app/projections';
import type { OpenDatabase } from './database';
import { aContext, webhookRig } from './webhooks';

/** Subscribers, the projection that digests read, and a clock that stands until it is moved. */
export function digestRig(test: OpenDatabase, mailer: () => Mailer | null) {
  const append = webhookRig(test).append;
  let projection: Running | null = null;
  const clock = { now: new Date('2025-11-07T06:00:00Z') };
  const needs = () => ({
    pool: test.database.pool,
    log: test.log,
    mailer: mailer(),
    publicUrl: 'https://watch.example',
    mailFrom: 'Accord Watch <watch@watch.example>',
    contextOf: () => ({ ...aContext, publicUrl: 'https://watch.example' }),
    now: () => clock.now,
    logger: silentLogger,
  });
  return {
    clock,
    needs,
    add: (wanted: Record<string, unknown> = {}) =>
      addSubscriber(needs(), NewSubscriber.parse({ email: 'reader@example.org', ...wanted }), 'test'),
    record: async (...asked: Parameters<typeof append>): Promise<void> => {
      const position = await append(...asked);
      projection ??= runSubscription(
        { pool: test.database.pool, log: test.log, logger: silentLogger },
        { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
      );
      await projection.caughtUp(position);
    },
    plan: (options = {}) => planDigests(needs(), options),
    send: () => sendDigests(needs()),
    states: async (): Promise<string[]> =>
      (
        await test.database.pool.query<{ line: string }>(
          "select local_date::text || ' ' || state as line from digest order by local_date",
        )
      ).rows.map(({ line }) => line),
    stop: async (): Promise<void> => projection?.stop(),
  };
}
