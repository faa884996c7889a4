import { setTimeout as sleep } from 'node:timers/promises';
import { type AccordEventRecord, type MessageContext, recordVersions } from '@app/accords';
import { SecretBox, silentLogger, uuidV5 } from '@app/base';
import { listenToLog, type Running, runSubscription } from '@app/event-log';
import {
  addEndpoint,
  deliveryChannel,
  messageId,
  NewEndpoint,
  type RunningWorker,
  runDeliveryWorker,
  type SendRequest,
  webhooksReactor,
  type WorkerNeeds,
} from '@app/webhooks';
import { aDefinition, aFinding, aSource } from './builders';
import type { OpenDatabase } from './database';

export const aContext: MessageContext = {
  definition: aDefinition(),
  countryName: (code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
  publicUrl: 'http://127.0.0.1:3000',
};

/** Posts without a guard: what the tests of the outbound client are for. */
export const sendDirectly: SendRequest = async ({ method = 'POST', url, headers, body }) => {
  const answer = await fetch(url, {
    method,
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(2_000),
  });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
};

/** The record of a new accord event, as the resolution would make it. */
export function detected(
  eventId: string,
  changes: Partial<Extract<AccordEventRecord, { type: 'event-detected' }>> = {},
) {
  const { evidence, ...read } = aFinding();
  const record: AccordEventRecord = {
    type: 'event-detected',
    at: '2025-11-07T00:10:00.000Z',
    eventId,
    identity: `abraham-accords|joiner.announced|KZ|-|-|${eventId}`,
    generation: 1,
    fields: {
      ...read,
      country: read.country ?? null,
      about: null,
      step: null,
      effective: false,
      speaker: null,
      place: null,
      flags: [],
    },
    source: aSource(`${eventId}-a`),
    evidence,
    standing: { before: 'none', after: 'announced' },
    alert: true,
    quiet: null,
    related: [],
    ...changes,
  };
  return record;
}

export const upgraded = (eventId: string, changes = {}): AccordEventRecord => ({
  type: 'event-upgraded',
  at: '2025-11-07T01:00:00.000Z',
  source: aSource(`${eventId}-b`),
  evidence: [],
  changes: { claimStatus: 'official' },
  independent: true,
  standing: null,
  alert: true,
  ...changes,
});

const decision = { at: '2025-11-07T02:00:00.000Z', reason: 'the ministry denied it' };
export const retracted: AccordEventRecord = { type: 'event-retracted', ...decision, itemId: null };
export const corrected: AccordEventRecord = {
  type: 'event-corrected',
  ...decision,
  changes: { place: 'Washington' },
  standing: 'kept',
};
export const confirmed: AccordEventRecord = { type: 'event-confirmed', tell: false, ...decision };

/** Reactor and worker over a test database, driven by hand: append, then look at what arrives. */
export function webhookRig(test: OpenDatabase, options: { send?: SendRequest; now?: () => Date } = {}) {
  const secretBox = new SecretBox([{ id: 'test', bytes: Buffer.alloc(32, 7) }]);
  let nth = 0;
  let reactor: Running | null = null;
  let worker: RunningWorker | null = null;
  const needs = (): WorkerNeeds & { checkTarget: () => Promise<void>; origin: string; log: OpenDatabase['log'] } => ({
    pool: test.database.pool,
    transaction: (work) => test.database.transaction(work),
    log: test.log,
    secretBox,
    send: options.send ?? sendDirectly,
    checkTarget: () => Promise.resolve(),
    origin: 'watch.example',
    now: options.now ?? (() => new Date()),
    onDue: (wake) => listenToLog(test.url, deliveryChannel, wake),
    logger: silentLogger,
    random: () => 0.5,
  });
  const reactorOf = () =>
    webhooksReactor({
      log: test.log,
      contextOf: () => aContext,
      now: needs().now,
      sourceRecords: () => Promise.resolve([{ source: 'wire.example', judged: 10, confirmed: 9 }]),
    });
  const rig = {
    needs,
    add: (url: string, filter: Partial<NewEndpoint> = {}) =>
      addEndpoint(needs(), NewEndpoint.parse({ url, ...filter }), 'test'),
    idOf: (eventId: string, revision: number): string => messageId(eventId, revision),
    append: async (eventId: string, ...records: AccordEventRecord[]): Promise<bigint> => {
      const outcome = await test.log.append({
        stream: `accord-event-${eventId}`,
        expected: 'any',
        records: records.map(({ type, ...data }) => {
          nth += 1;
          const id = uuidV5(`${eventId}|${type}|${nth}`);
          return {
            eventId: id,
            type,
            schemaVersion: recordVersions[type],
            occurredAt: data.at,
            actor: 'test',
            correlationId: id,
            data,
          };
        }),
      });
      if (outcome.status !== 'ok') throw new Error(`not appended: ${outcome.status}`);
      return outcome.positions.at(-1) ?? 0n;
    },
    /** Appends and waits until the reactor has made the deliveries. */
    tell: async (eventId: string, ...records: AccordEventRecord[]): Promise<void> => {
      const position = await rig.append(eventId, ...records);
      reactor ??= runSubscription({ pool: test.database.pool, log: test.log, logger: silentLogger }, reactorOf());
      await reactor.caughtUp(position);
    },
    startReactor: async (): Promise<void> => {
      reactor ??= runSubscription({ pool: test.database.pool, log: test.log, logger: silentLogger }, reactorOf());
      await reactor.caughtUp((await test.log.head()).position);
    },
    startWorker: (worksLike = {}): void => {
      worker ??= runDeliveryWorker({ ...needs(), ...worksLike });
    },
    stopWorker: async (): Promise<void> => {
      await worker?.stop();
      worker = null;
    },
    states: async (endpointId: string): Promise<string[]> => {
      const { rows } = await test.database.pool.query<{ line: string }>(
        "select revision || ' ' || type || ' ' || state as line from delivery where endpoint_id = $1 order by position, id",
        [endpointId],
      );
      return rows.map(({ line }) => line.replace('accord.event.', ''));
    },
    /** Waits until the endpoint's deliveries look as expected. */
    settled: async (endpointId: string, expected: string[], timeoutMs = 5_000): Promise<void> => {
      const end = Date.now() + timeoutMs;
      let states = await rig.states(endpointId);
      while (Date.now() < end && JSON.stringify(states) !== JSON.stringify(expected)) {
        await sleep(10);
        states = await rig.states(endpointId);
      }
      expect(states).toEqual(expected);
    },
    stop: async (): Promise<void> => {
      await worker?.stop();
      await reactor?.stop();
    },
  };
  return rig;
}
