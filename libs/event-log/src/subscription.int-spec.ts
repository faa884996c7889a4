import { skipRecord } from './skip-record.store';
import { silentLogger, uuidV5 } from '@app/base';
import { withDatabase } from '@test/database';
import pino from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';
import { runSubscription, type Subscription } from './subscription';

describe('a subscription', () => {
  const test = withDatabase();
  const append = (key: string) =>
    test.log.append({
      stream: 's',
      expected: 'any',
      records: [
        {
          eventId: uuidV5(key),
          type: 'noted',
          schemaVersion: 1,
          occurredAt: '2025-11-07T00:00:00.000Z',
          actor: 'test',
          correlationId: uuidV5('c'),
          data: { key },
        },
      ],
    });
  const run = (subscription: Subscription) =>
    runSubscription({ pool: test.database.pool, log: test.log, logger: silentLogger }, subscription);
  const keep: Subscription['handle'] = async (tx, records) => {
    for (const record of records)
      await tx.query(`insert into setting (key, value) values ($1, '1')`, [`${record.position}`]);
  };
  const kept = async () =>
    (await test.database.pool.query<{ key: string }>('select key from setting order by key::int')).rows.map(
      (row) => row.key,
    );

  it('handles every record once, over a stop and a start', async () => {
    await append('one');
    const first = run({ name: 'p', version: 1, kind: 'projection', handle: keep });
    await first.caughtUp(1n);
    await first.stop();
    await append('two');
    const second = run({ name: 'p', version: 1, kind: 'projection', handle: keep });
    await second.caughtUp(2n);
    await append('three');
    await second.caughtUp(3n);
    await second.stop();
    expect(await kept()).toEqual(['1', '2', '3']);
  });

  it('shares the work of two runners without doing it twice', async () => {
    const runners = [1, 2].map(() => run({ name: 'p', version: 1, kind: 'projection', handle: keep }));
    await Promise.all(['four', 'five', 'six'].map(append));
    await Promise.all(runners.map((runner) => runner.caughtUp(6n)));
    await Promise.all(runners.map((runner) => runner.stop()));
    expect(await kept()).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('that is a new reactor begins at the head', async () => {
    const seen: bigint[] = [];
    const reactor = run({
      name: 'r',
      version: 1,
      kind: 'reactor',
      handle: (_, records) => Promise.resolve(void seen.push(...records.map((record) => record.position))),
    });
    await reactor.caughtUp(6n);
    await append('seven');
    await reactor.caughtUp(7n);
    await reactor.stop();
    expect(seen).toEqual([7n]);
  });

  it('that fails stops at the record, shows why, and loses nothing', async () => {
    let failing = true;
    const seen: string[] = [];
    const runner = run({
      name: 'f',
      version: 1,
      kind: 'projection',
      handle: (_, records) => {
        if (failing) throw new Error('no such column');
        seen.push(...records.map((record) => String(record.position)));
        return Promise.resolve();
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { rows } = await test.database.pool.query(
      `select status, error, position from projection_checkpoint where name = 'f'`,
    );
    expect(rows[0]).toMatchObject({ status: 'failed', error: 'no such column', position: '0' });
    failing = false;
    await runner.caughtUp(7n);
    await runner.stop();
    expect(seen).toHaveLength(7);
  });

  it('that fails at one record has handled everything before it', async () => {
    const runner = run({
      name: 'h',
      version: 1,
      kind: 'projection',
      handle: (_, records) =>
        records.some((record) => record.position === 5n) ? Promise.reject(new Error('unreadable')) : Promise.resolve(),
    });
    await runner.caughtUp(4n);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await runner.stop();
    const { rows } = await test.database.pool.query(
      `select status, error, position from projection_checkpoint where name = 'h'`,
    );
    expect(rows[0]).toEqual({ status: 'failed', error: 'unreadable', position: '4' });
  });

  it('goes on when its notifications are lost', async () => {
    const runner = run({ name: 'n', version: 1, kind: 'projection', handle: () => Promise.resolve() });
    await runner.caughtUp(7n);
    await test.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'accord-watch listen%' and datname = current_database()`,
    );
    await append('eight');
    await runner.caughtUp(8n);
    await append('nine');
    await runner.caughtUp(9n);
    await runner.stop();
  });

  it('that stopped goes on behind the record when a person decides so, which is recorded', async () => {
    const { pool } = test.database;
    const skip = {
      pool,
      log: test.log,
      name: 'h',
      reason: 'written by a faulty version',
      actor: 'admin',
      now: new Date(),
    };
    expect(await skipRecord(skip)).toBe(5n);
    const { rows } = await pool.query(`select status, error, position from projection_checkpoint where name = 'h'`);
    expect(rows[0]).toEqual({ status: 'running', error: null, position: '5' });
    expect((await test.log.readStream('system')).at(-1)).toMatchObject({
      type: 'projection-skipped',
      actor: 'admin',
      data: { projection: 'h', position: '5', reason: 'written by a faulty version' },
    });
    await expect(skipRecord(skip)).rejects.toMatchObject({ code: 'SUBSCRIPTION_RUNS' });
  });

  it('that stands at a record tries it again and again, and complains once', async () => {
    const complaints: unknown[] = [];
    const logger = pino({ level: 'error' }, { write: (line) => void complaints.push(JSON.parse(line)) });
    let tries = 0;
    const handle: Subscription['handle'] = () => {
      tries++;
      return Promise.reject(new Error('no such country'));
    };
    await append('stands');
    const standing = runSubscription(
      { pool: test.database.pool, log: test.log, logger },
      { name: 'stands', version: 1, kind: 'projection', batch: 1, handle },
    );
    for (let nth = 0; tries < 4; nth++) {
      await append(`knocks-${nth}`);
      await sleep(100);
    }
    await standing.stop();
    expect(complaints).toMatchObject([{ subscription: 'stands' }]);
  });
});
