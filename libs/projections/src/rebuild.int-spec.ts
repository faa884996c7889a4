import { silentLogger } from '@app/base';
import { runSubscription } from '@app/event-log';
import { withDatabase } from '@test/database';
import { aDetection, appendRecords } from '@test/log-events';
import { accordEventsProjection, projectAccordEvents } from './accord-events.projection';
import { getAccordEvent, listRevisions } from './accord-events.store';
import { dailyCounts } from './daily-counts.store';
import { upgradeAccordEvents } from './rebuild-in-thread.client';
import { rebuildAccordEvents } from './rebuild.store';

const at = '2025-11-08T00:00:00.000Z';

describe('rebuilding the read models', () => {
  const test = withDatabase();
  const pool = () => test.database.pool;
  const append = (id: string) => appendRecords(test.log, id, [aDetection(id)]);
  const run = () =>
    runSubscription(
      { pool: pool(), log: test.log, logger: silentLogger },
      { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
    );
  const indexes = async () =>
    (
      await pool().query(
        `select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename like 'accord_event%' order by 1`,
      )
    ).rows;

  it('says what differs, changes nothing in a dry run, and puts the new tables in place while records come in', async () => {
    const running = run();
    for (const id of ['ae_1', 'ae_2', 'ae_3']) await append(id);
    await appendRecords(test.log, 'ae_2', [{ type: 'event-confirmed', tell: false, at, reason: null }]);
    await running.caughtUp((await test.log.head()).position);
    const [namesBefore, right] = [await indexes(), await getAccordEvent(pool(), 'ae_2')];
    await pool().query(
      `update accord_event set state = jsonb_set(state, '{fields,speaker}', '"nobody"') where id = 'ae_2'`,
    );
    await pool().query(`delete from accord_event where id = 'ae_3'`);
    await pool().query(
      `insert into accord_event select (jsonb_populate_record(e, '{"id": "ae_9", "position": -1, "updated_at_position": -1}')).* from accord_event e where id = 'ae_1'`,
    );
    const differences = { missing: ['ae_3'], surplus: ['ae_9'], changed: ['ae_2'] };
    expect(await rebuildAccordEvents(pool(), { dryRun: true })).toMatchObject({ differences, swapped: false });
    expect(await getAccordEvent(pool(), 'ae_3')).toBeNull();

    const writing = (async () => {
      for (let n = 0; n < 300; n++) await append(`ae_live${n}`);
    })();
    expect(await rebuildAccordEvents(pool(), { page: 2 })).toMatchObject({ differences, swapped: true });
    await writing;
    await running.caughtUp((await test.log.head()).position);
    await running.stop();

    expect(await getAccordEvent(pool(), 'ae_2')).toEqual(right);
    expect(await getAccordEvent(pool(), 'ae_9')).toBeNull();
    expect(await listRevisions(pool(), 'ae_2')).toHaveLength(2);
    expect(await indexes()).toEqual(namesBefore);
    // Whatever was appended meanwhile is there once, as a further rebuild finds.
    expect(await rebuildAccordEvents(pool(), { dryRun: true })).toMatchObject({
      differences: { missing: [], surplus: [], changed: [] },
      derived: { accord_timeline: 0, daily_count: 0, event_source: 0 },
    });
    const today = new Date().toISOString().slice(0, 10);
    expect(await dailyCounts(pool(), { since: today, until: today })).toMatchObject([{ detected: 303, confirmed: 1 }]);
  });

  it('builds the tables of an earlier version anew, once, and goes on from there under the new one', async () => {
    await pool().query('delete from accord_timeline; delete from daily_count; delete from event_source');
    await pool().query('update projection_checkpoint set version = version - 1 where name = $1', ['accord-events']);
    expect(await upgradeAccordEvents(test.database)).toMatchObject({
      differences: { missing: [], surplus: [], changed: [] },
      derived: { accord_timeline: 303, daily_count: 1, event_source: 303 },
      swapped: true,
    });
    expect(await upgradeAccordEvents(test.database)).toBeNull();
    const { rows } = await pool().query(
      `select version, position from projection_checkpoint where name = 'accord-events'`,
    );
    expect(rows).toEqual([
      { version: accordEventsProjection.version, position: String((await test.log.head()).position) },
    ]);
  });

  it('leaves nothing of an erased payload behind', async () => {
    const { rows } = await pool().query<{ position: string }>(
      `select position from event_log where stream = 'accord-event-ae_1'`,
    );
    await pool().query('update event_log set data = null, salt = null, erased_at = now() where position = $1', [
      rows[0]?.position,
    ]);
    expect((await rebuildAccordEvents(pool())).differences.surplus).toEqual(['ae_1']);
    expect(await getAccordEvent(pool(), 'ae_1')).toBeNull();
    expect(await listRevisions(pool(), 'ae_1')).toEqual([]);
  });
});
