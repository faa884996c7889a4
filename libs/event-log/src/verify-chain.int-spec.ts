import { uuidV5 } from '@app/base';
import { withDatabase } from '@test/database';
import type { PoolClient } from 'pg';
import { eraseRecord } from './erase-record.store';
import { verifyChain } from './verify-chain.store';

const size = 12;

describe('the chain of the log', () => {
  const test = withDatabase();

  beforeAll(async () => {
    for (let n = 1; n <= size; n++) {
      await test.log.append({
        stream: `stream-${n % 3}`,
        expected: 'any',
        records: [
          {
            eventId: uuidV5(`chain-${n}`),
            type: 'noted',
            schemaVersion: 1,
            // Far dates are beyond what the quick look computes exactly.
            occurredAt: `${n === 9 ? 2987 : 2025}-11-07T00:00:${String(n).padStart(2, '0')}.123Z`,
            actor: n % 2 ? 'classifier' : 'Ünïcode 🙂',
            correlationId: uuidV5('c'),
            ...(n % 4 === 0 ? { causationId: uuidV5('cause') } : {}),
            data: { n, text: `„quoted“ ${'x'.repeat(n * 50)}`, nested: { b: 1.5e-7, a: [null, true] } },
            meta: n % 5 === 0 ? { trace: n } : undefined,
          },
        ],
      });
    }
  });

  /** Changes rows as somebody could who owns the server, reads, and undoes it. */
  const tamper = <T>(sql: string, look: (tx: PoolClient) => Promise<T>): Promise<T> =>
    test.database
      .transaction(async (tx) => {
        await tx.query('set local session_replication_role = replica');
        await tx.query(sql);
        throw new Seen(await look(tx));
      })
      .catch((error: unknown) => {
        if (error instanceof Seen) return error.value as T; // what look gave
        throw error;
      });

  it('holds, in pages of any size', async () => {
    const head = await test.log.head();
    for (const pageSize of [1, 5, 1_000])
      expect(await verifyChain(test.database.pool, { pageSize })).toEqual({
        records: size,
        erased: 0,
        head,
        problem: null,
      });
  });

  it.each([
    ['event_id', 'gen_random_uuid()'],
    ['stream', `'stream-x'`],
    ['version', 'version + 100'],
    ['type', `type || 'x'`],
    ['schema_version', 'schema_version + 1'],
    ['occurred_at', `occurred_at + interval '1 microsecond'`],
    ['recorded_at', `recorded_at + interval '1 microsecond'`],
    ['actor', `actor || ' '`],
    ['correlation_id', 'gen_random_uuid()'],
    ['causation_id', 'gen_random_uuid()'],
    ['data', `data || '{"n": 99}'`],
    ['salt', `sha256('other')`],
    ['data_hash', `sha256('other')`],
    ['meta', `'{"trace": 0}'`],
    ['prev_hash', `sha256('other')`],
    ['hash', `sha256('other')`],
    ['erased_at', 'now()'],
    ['data', 'null'],
  ])('shows where %s was changed to %s', async (column, value) => {
    const report = await tamper(`update event_log set ${column} = ${value} where position = 7`, verifyChain);
    expect(report.problem?.position).toBe(7n);
  });

  it.each([
    ['delete from event_log where position = 7', 8n],
    ['delete from event_log where position > 7', 8n],
    ['update event_head set position = 11', 11n],
    ['update event_head set position = 11, hash = (select hash from event_log where position = 11)', 12n],
    [`update event_head set hash = sha256('other')`, 12n],
    [
      'update event_log set position = 100 where position = 3; update event_log set position = 3 where position = 4; update event_log set position = 4 where position = 100',
      3n,
    ],
  ])('shows that somebody ran "%s"', async (sql, position) => {
    expect((await tamper(sql, verifyChain)).problem?.position).toBe(position);
  });

  it('shows a log that was cut or written anew, to whoever kept an earlier head', async () => {
    const anchor = await test.log.head();
    const cut = `delete from event_log where position > 10; update event_head set position = 10, hash = (select hash from event_log where position = 10)`;
    expect((await tamper(cut, (tx) => verifyChain(tx))).problem).toBeNull();
    expect((await tamper(cut, (tx) => verifyChain(tx, { anchor }))).problem?.reason).toMatch(/cut off/);
    const other = { position: 4n, hash: '00'.repeat(32) };
    expect((await verifyChain(test.database.pool, { anchor: other })).problem?.position).toBe(4n);
  });

  it('still holds when a payload was erased on record, and shows one that was erased otherwise', async () => {
    const erasure = { position: 5n, reason: 'asked by the person', actor: 'operator', now: new Date() };
    expect(await eraseRecord(test.log, erasure)).toBe('erased');
    expect(await eraseRecord(test.log, erasure)).toBe('was erased');
    expect(await test.log.verify()).toMatchObject({ erased: 1, problem: null });
    await expect(test.database.pool.query('update event_log set erased_at = now() where position = 5')).rejects.toThrow(
      /append-only/,
    );
    for (const [sql, position] of [
      ['update event_log set data = null, salt = null, erased_at = now() where position = 7', 7n],
      [`update event_log set erased_at = erased_at - interval '1 day' where position = 5`, 5n],
    ] as const)
      expect((await tamper(sql, verifyChain)).problem).toEqual({
        position,
        reason: 'was erased, and no record says so',
      });
    await expect(eraseRecord(test.log, { ...erasure, position: BigInt(size + 1) })).rejects.toThrow(/the system's own/);
  });
});

class Seen extends Error {
  constructor(readonly value: unknown) {
    super('undo');
  }
}
