import { uuidV5 } from '@app/base';
import { withDatabase } from '@test/database';
import { EventLog } from './event-log';
import type { AppendRequest, NewRecord } from './log-record';

const aRecord = (key: string, changes: Partial<NewRecord> = {}): NewRecord => ({
  eventId: uuidV5(key),
  type: 'event-confirmed',
  schemaVersion: 1,
  occurredAt: '2025-11-07T00:00:00.000Z',
  actor: 'test',
  correlationId: uuidV5('correlation'),
  data: { key },
  ...changes,
});
const request = (stream: string, expected: AppendRequest['expected'], ...keys: string[]): AppendRequest => ({
  stream,
  expected,
  records: keys.map((key) => aRecord(key)),
});

describe('appending', () => {
  const test = withDatabase();
  const append = (asked: AppendRequest) => test.log.append(asked);
  const count = async () => (await test.log.readAll({ after: 0n, limit: 10_000 })).length;

  it('numbers records without gaps and reads them back', async () => {
    expect(await append(request('a', 'none', 'a1', 'a2'))).toEqual({ status: 'ok', positions: [1n, 2n], version: 2 });
    expect(await append(request('b', 'any', 'b1'))).toEqual({ status: 'ok', positions: [3n], version: 1 });
    expect(
      (await test.log.readStream('a')).map(({ position, version, data }) => ({ position, version, data })),
    ).toEqual([
      { position: 1n, version: 1, data: { key: 'a1' } },
      { position: 2n, version: 2, data: { key: 'a2' } },
    ]);
  });

  it.each([
    ['none', 'a', { status: 'conflict', actual: 2 }],
    [1, 'a', { status: 'conflict', actual: 2 }],
    ['exists', 'unknown', { status: 'conflict', actual: 0 }],
    [1, 'unknown', { status: 'conflict', actual: 0 }],
  ] as const)('refuses what expects %s of stream %s', async (expected, stream, outcome) => {
    expect(await append(request(stream, expected, `refused-${stream}-${expected}`))).toEqual(outcome);
  });

  it.each([
    [2, 'a'],
    ['exists', 'a'],
    ['any', 'a'],
    ['none', 'fresh'],
  ] as const)('accepts what rightly expects %s of stream %s', async (expected, stream) => {
    expect(await append(request(stream, expected, `accepted-${stream}-${expected}`))).toMatchObject({ status: 'ok' });
  });

  it('gives the first result again when the same fact is appended twice, whatever version is expected', async () => {
    const first = await append(request('c', 'none', 'c1'));
    expect(first.status).toBe('ok');
    const second = await append(request('c', 'none', 'c1'));
    expect(second).toEqual({
      status: 'duplicate',
      positions: 'positions' in first ? first.positions : [],
      version: 1,
      sameContent: true,
    });
  });

  it('keeps the earlier record and says so when the same id comes with other content', async () => {
    const before = await count();
    const outcome = await append({
      stream: 'c',
      expected: 'any',
      records: [aRecord('c1', { data: { key: 'other' } })],
    });
    expect(outcome).toMatchObject({ status: 'duplicate', sameContent: false });
    expect(await count()).toBe(before);
  });

  it('lets one of two concurrent appenders win', async () => {
    const outcomes = await Promise.all([append(request('race', 'none', 'r1')), append(request('race', 'none', 'r2'))]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['conflict', 'ok']);
  });

  it('does not let one refused or broken request fail the others of its group', async () => {
    const outcomes = await Promise.allSettled([
      append(request('g1', 'any', 'g1')),
      append(request('a', 'none', 'g2')),
      append({
        stream: 'g3',
        expected: 'any',
        records: [aRecord('g3', { occurredAt: '+275760-09-13T00:00:00.000Z' })],
      }),
      append(request('g4', 'any', 'g4')),
    ]);
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.status : 'failed'))).toEqual([
      'ok',
      'conflict',
      'failed',
      'ok',
    ]);
  });

  it.each([
    ['a NUL', { text: 'a\u0000b' }],
    ['a lone surrogate', { text: 'a\ud800b' }],
  ])('refuses %s before it reaches the database', async (_, data) => {
    await expect(append({ stream: 'x', expected: 'any', records: [aRecord('x', { data })] })).rejects.toMatchObject({
      code: 'RECORD_INVALID',
    });
  });

  it('runs statements with the append, and undoes them when it conflicts', async () => {
    const set = (key: string) => ({
      with: [{ sql: 'insert into setting (key, value) values ($1, $2)', values: [key, '1'] }],
    });
    await test.log.append(request('with', 'none', 'w1'), set('kept'));
    const outcomes = await Promise.all([
      test.log.append(request('with', 'none', 'w2'), set('undone')),
      test.log.append(request('with2', 'none', 'w3'), set('kept too')),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['conflict', 'ok']);
    const { rows } = await test.database.pool.query<{ key: string }>('select key from setting order by key');
    expect(rows.map((row) => row.key)).toEqual(['kept', 'kept too']);
  });

  it('runs the statements of a repeated request once', async () => {
    const note = {
      with: [{ sql: `insert into setting (key, value) values ('once', '1')`, values: [] }],
    };
    const first = await test.log.append(request('repeated', 'none', 'o1'), note);
    const second = await test.log.append(request('repeated', 'none', 'o1'), note);
    expect([first.status, second.status]).toEqual(['ok', 'duplicate']);
    const elsewhere = new EventLog(test.database.pool, test.url);
    const raced = [test.log, elsewhere].map((log) =>
      log.append(request('raced', 'none', 'o2'), {
        with: [{ sql: `insert into setting (key, value) values ('raced', '1')`, values: [] }],
      }),
    );
    expect((await Promise.all(raced)).map((outcome) => outcome.status).sort()).toEqual(['duplicate', 'ok']);
  });

  it.each(['update event_log set actor = $$x$$', 'delete from event_log', 'truncate event_log'])(
    'refuses "%s"',
    async (sql) => {
      await expect(test.database.pool.query(sql)).rejects.toThrow(/append-only/);
    },
  );

  it('loses, repeats and reorders nothing for a reader that follows eight writers', async () => {
    const from = (await test.log.head()).position;
    const seen: bigint[] = [];
    const state: { writing: boolean } = { writing: true };
    const reader = (async () => {
      for (let after = from; ; ) {
        // Asked before reading: what was committed while an empty page was read is in the next one.
        const mayBeMore = state.writing;
        const page = await test.log.readAll({ after, limit: 50 });
        seen.push(...page.map((record) => record.position));
        after = page.at(-1)?.position ?? after;
        if (page.length === 0 && !mayBeMore) return;
      }
    })();
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < 50; n++)
        await append(request(n % 2 ? 'hot' : `own-${writer}`, 'any', `writer-${writer}-${n}`));
    });
    await Promise.all(writers);
    state.writing = false;
    await reader;
    expect(seen).toEqual(Array.from({ length: 400 }, (_, index) => from + BigInt(index + 1)));
  });
});
