import { randomUUID } from 'node:crypto';
import { type AccordEventRecord, type Finding, foldChanges, messageContexts, readUnlessErased } from '@app/accords';
import { silentLogger } from '@app/base';
import { type EventLog, type Running, runSubscription } from '@app/event-log';
import {
  accordEventsProjection,
  getAccordEvent,
  projectAccordEvents,
  rebuildAccordEvents,
  timeline,
} from '@app/projections';
import { decide, type EventCommand, eventsAbout, recordFinding } from '@app/resolution';
import { buildMessage } from '@app/webhooks';
import { aDefinition, aFinding, aSource } from '@test/builders';
import { withDatabase } from '@test/database';

const definition = aDefinition();
const contextOf = messageContexts(new Map([[definition.slug, definition]]), 'https://watch.example');
type Decision = EventCommand extends infer C ? (C extends EventCommand ? Omit<C, 'expectedRevision'> : never) : never;

describe('what people decide about accord events', () => {
  const test = withDatabase();
  const pool = () => test.database.pool;
  let projection: Running;
  beforeAll(() => {
    projection = runSubscription(
      { pool: pool(), log: test.log, logger: silentLogger },
      { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
    );
  });
  test.atEnd(() => projection.stop());

  const stateOf = async (id: string) => {
    await projection.caughtUp((await test.log.head()).position);
    const state = (await getAccordEvent(pool(), id))?.state;
    if (!state) throw new Error(`no event ${id}`);
    return state;
  };
  async function report(itemId: string, finding: Partial<Finding>, publishedAt = '2025-11-07T00:00:00.000Z') {
    const needs = {
      pool: pool(),
      log: test.log,
      definitionOf: () => definition,
      policy: { maxAgeHours: 168 },
      now: () => new Date(publishedAt),
    };
    const read = { finding: aFinding(finding), source: aSource(itemId, { publishedAt }), baseline: false };
    const { eventId } = await recordFinding(needs, { ...read, correlationId: randomUUID() });
    return eventId ?? '';
  }
  async function decideOn(eventId: string, decision: Decision): Promise<void> {
    const { revision: expectedRevision } = await stateOf(eventId);
    // The parts of one command.
    const command = { ...decision, expectedRevision };
    await decide(
      { pool: pool(), log: test.log, definitionOf: () => definition, now: () => new Date() },
      { eventId, command, actor: 'user:ada', commandId: randomUUID() },
    );
  }
  const lastMessage = async (eventId: string) => {
    const stream = await test.log.readStream(`accord-event-${eventId}`);
    const position = stream.at(-1)?.position ?? 0n;
    const [change] = foldChanges(stream, new Set([position]));
    if (!change) throw new Error('no change');
    return JSON.parse(buildMessage('accord.event.corrected', change, position, contextOf(definition.slug))).data;
  };
  const stageInTimeline = async (eventId: string) =>
    (await timeline(pool(), definition)).find(({ event }) => event === eventId)?.stage;
  const differences = async () => (await rebuildAccordEvents(pool(), { dryRun: true })).differences;
  const none = { missing: [], surplus: [], changed: [] };

  describe('a correction of what moves the standing', () => {
    it('moves what the event now stands for, in the event, its message and the timeline, until it is taken back', async () => {
      const id = await report('a', {});
      expect((await stateOf(id)).standing).toEqual({ before: 'none', after: 'announced' });

      await decideOn(id, { command: 'correct', changes: { kind: 'joiner.prospect' } });

      expect((await stateOf(id)).standing).toEqual({ before: 'none', after: 'prospect' });
      expect(await stageInTimeline(id)).toBe('prospect');
      expect(await lastMessage(id)).toMatchObject({
        summary: 'Kazakhstan is a prospective joiner of the Abraham Accords',
        standing: { before: 'none', after: 'prospect' },
        changedFields: ['kind', 'standing'],
      });

      await decideOn(id, { command: 'correct', changes: { kind: 'ceremony.announced' } });
      expect((await stateOf(id)).standing).toBeNull();
      expect(await stageInTimeline(id)).toBeNull();

      await decideOn(id, { command: 'revert' });
      expect((await stateOf(id)).standing).toEqual({ before: 'none', after: 'prospect' });
      await decideOn(id, { command: 'revert' });
      expect((await stateOf(id)).standing).toEqual({ before: 'none', after: 'announced' });
    });

    it('begins where the country that is meant stood, and leads later findings about it to the event', async () => {
      const prospect = await report('b', { country: 'UZ', kind: 'joiner.prospect' });
      const id = await report('c', { country: 'TJ' }, '2025-11-09T00:00:00.000Z');

      await decideOn(id, { command: 'correct', changes: { country: 'UZ' } });

      expect((await stateOf(id)).standing).toEqual({ before: 'prospect', after: 'announced' });
      const about = async (country: string) =>
        (await eventsAbout(pool(), definition.slug, country, 'none')).events.map((event) => event.id).sort();
      expect(await about('UZ')).toEqual([prospect, id].sort());

      await decideOn(id, { command: 'revert' });
      expect(await about('UZ')).toEqual([prospect]);
      expect(await about('TJ')).toEqual([id]);
    });

    it('leaves the standing alone where it changes something else', async () => {
      const id = await report('d', { country: 'AM' });
      await decideOn(id, { command: 'correct', changes: { place: 'Yerevan' } });
      expect((await stateOf(id)).standing).toEqual({ before: 'none', after: 'announced' });
      expect((await lastMessage(id)).changedFields).toEqual(['place']);
    });
  });

  describe('a merge that is taken back', () => {
    it('leaves both events the sources that they had, and the winner what came in since', async () => {
      const winner = await report('e', { country: 'AZ' });
      await report('f', { country: 'AZ' }, '2025-11-07T01:00:00.000Z');
      const loser = await report('g', { country: 'GE' });
      await report('h', { country: 'GE' }, '2025-11-07T02:00:00.000Z');
      const sourcesOf = async (id: string) => (await stateOf(id)).sources;
      const [winners, losers] = [await sourcesOf(winner), await sourcesOf(loser)];

      await decideOn(loser, { command: 'merge', into: winner });
      expect((await sourcesOf(winner)).map(({ itemId }) => itemId)).toEqual(['e', 'f', 'g', 'h']);
      await report('i', { country: 'AZ' }, '2025-11-07T03:00:00.000Z');
      await decideOn(loser, { command: 'revert', reason: 'two countries' });

      expect(await sourcesOf(loser)).toEqual(losers);
      expect((await stateOf(loser)).status).toBe('open');
      const [since, ...before] = (await sourcesOf(winner)).reverse();
      expect([since?.itemId, before.reverse()]).toEqual(['i', winners]);
      expect(await differences()).toEqual(none);
      expect(await lastMessage(winner)).toMatchObject({ changedFields: ['sources'], reason: 'two countries' });

      // Taken back in its turn, the two are one again.
      await decideOn(winner, { command: 'revert' });
      expect((await sourcesOf(winner)).map(({ itemId }) => itemId).sort()).toEqual(['e', 'f', 'g', 'h', 'i']);
      expect(await stateOf(loser)).toMatchObject({ status: 'merged', mergedInto: winner });
      await decideOn(loser, { command: 'revert' });
      expect([await sourcesOf(loser), (await sourcesOf(winner)).length]).toEqual([losers, 3]);
      expect(await differences()).toEqual(none);
    });

    it('goes on where it was interrupted, under the same command too, as a merge does', async () => {
      const [winner, loser] = [await report('o', { country: 'BH' }), await report('p', { country: 'BD' })];
      const needs = { pool: pool(), definitionOf: () => definition, now: () => new Date() };
      const sourcesOf = async (id: string) => (await stateOf(id)).sources.map(({ itemId }) => itemId);
      const untilAppendTo = (end: string): Pick<EventLog, 'append'> => ({
        append: (asked, options) =>
          asked.stream.endsWith(end) ? Promise.reject(new Error('killed')) : test.log.append(asked, options),
      });
      const requestOf = (command: EventCommand) => {
        const commandId = randomUUID();
        return { eventId: loser, command, actor: 'user:ada', commandId };
      };

      const merge = requestOf({ command: 'merge', into: winner, expectedRevision: 1 });
      await expect(decide({ ...needs, log: untilAppendTo(winner) }, merge)).rejects.toThrow('killed');
      expect([await stateOf(loser), await sourcesOf(winner)]).toMatchObject([{ status: 'merged' }, ['o']]);
      expect(await decide({ ...needs, log: test.log }, merge)).toEqual([winner]);
      expect(await sourcesOf(winner)).toEqual(['o', 'p']);
      await expect(decide({ ...needs, log: test.log }, merge)).rejects.toMatchObject({ code: 'EVENT_CONFLICT' });

      const revert = requestOf({ command: 'revert', expectedRevision: 2 });
      await expect(decide({ ...needs, log: untilAppendTo(loser) }, revert)).rejects.toThrow('killed');
      expect(await decide({ ...needs, log: test.log }, revert)).toEqual([loser]);
      expect([await stateOf(loser), await sourcesOf(winner)]).toMatchObject([{ status: 'open' }, ['o']]);
    });

    it('is refused where the winner went on into another event', async () => {
      const [first, second, third] = [
        await report('j', { country: 'KG' }),
        await report('k', { country: 'MN' }),
        await report('l', { country: 'TM' }),
      ];
      await decideOn(first, { command: 'merge', into: second });
      await decideOn(second, { command: 'merge', into: third });
      await expect(decideOn(first, { command: 'revert' })).rejects.toMatchObject({
        code: 'DECISION_REFUSED',
        message: `${second}, which it was merged into, is merged into ${third}: revert that first`,
      });
      await decideOn(second, { command: 'revert' });
      await decideOn(first, { command: 'revert' });
      for (const [id, item] of [
        [first, 'j'],
        [second, 'k'],
        [third, 'l'],
      ] as const)
        expect((await stateOf(id)).sources.map(({ itemId }) => itemId)).toEqual([item]);
    });
  });

  it('a split that is taken back closes the event that it made, which reports the same happening', async () => {
    const id = await report('m', { country: 'PK' });
    await report('n', { country: 'PK' }, '2025-11-07T01:00:00.000Z');
    await decideOn(id, { command: 'split', itemIds: ['n'] });
    const split = (await recordsOf(id)).find((record) => record?.type === 'event-split');
    const made = split?.type === 'event-split' ? split.into : '';

    await decideOn(id, { command: 'revert' });

    expect((await stateOf(id)).sources.map(({ itemId }) => itemId)).toEqual(['m', 'n']);
    expect(await stateOf(made)).toMatchObject({ status: 'merged', mergedInto: id });
    expect(await differences()).toEqual(none);
  });

  const recordsOf = async (id: string): Promise<(AccordEventRecord | null)[]> =>
    (await test.log.readStream(`accord-event-${id}`)).map(readUnlessErased);
});
