import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding } from '@app/accords';
import { repoRoot } from '@app/base';
import { decide as decideEvent, decideProposal, recordFinding } from '@app/resolution';
import { aDefinition, aFinding, aSource } from '@test/builders';
import { withDatabase } from '@test/database';

describe('reading stored items again', () => {
  const test = withDatabase();

  const start = (...args: string[]) =>
    spawn(process.execPath, [join(repoRoot(), 'dist/apps/cli/src/main.js'), 'backtest', ...args], {
      env: { ...process.env, DATABASE_URL: test.url, SECRET_KEYS: `k:${randomBytes(32).toString('base64')}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  /** The command as an operator runs it. */
  async function backtest(...args: string[]): Promise<{ code: number | null; out: string }> {
    const child = start(...args);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return { code: await new Promise((resolve) => child.on('close', resolve)), out };
  }

  async function anItem(id: string, title: string, day: string, found: Finding[], eventId = 'ae_old'): Promise<void> {
    const { pool } = test.database;
    await pool.query(
      `insert into item (id, url, title, source, published_at, first_seen_at) values ($1, 'https://news.example/' || $1, $2, 'Ledger', $3, $3)`,
      [id, title, day],
    );
    await pool.query(
      `insert into item_version (item_id, version, title, text, text_hash, content_hash, published_at, seen_at, state) values ($1, 1, $2, $2 || e'\\n\\n', 'h', 'c', $3, $3, 'classified')`,
      [id, title, day],
    );
    for (const data of found)
      await pool.query(
        `insert into finding (item_id, version, key, accord, kind, country, data, event_id) values ($1, 1, $2, 'abraham-accords', 'joiner.announced', $5, $3, $4)`,
        [id, `abraham-accords|joiner.announced|${data.country}|-|-`, JSON.stringify(data), eventId, data.country],
      );
  }

  it('says which findings would be gained and lost, with their events, and changes nothing', async () => {
    await anItem('it_gain', 'Azerbaijan joins the Abraham Accords, President Aliyev announces', '2026-04-10', []);
    await anItem('it_lose', 'Rain is expected in Astana on Friday', '2026-04-11', [aFinding()]);
    await anItem('it_old', 'Uzbekistan joins the Abraham Accords, its president announces', '2026-01-10', []);
    const { code, out } = await backtest('--since', '2026-04-01', '--json');
    expect(code).toBe(0);
    const { items, gained, lost, changes } = JSON.parse(out);
    expect({ items, gained, lost }).toEqual({ items: 2, gained: 1, lost: 1 });
    expect(changes).toEqual([
      expect.objectContaining({
        change: 'gained',
        item: 'it_gain',
        would: { verdict: 'detected', reason: 'new', told: true },
      }),
      expect.objectContaining({
        change: 'lost',
        item: 'it_lose',
        event: 'ae_old',
        url: 'https://news.example/it_lose',
      }),
    ]);
    expect((await test.database.pool.query('select from finding')).rowCount).toBe(1);
  });

  it('puts what it gains, and is chosen, into the log for review, tells nobody, and finds nothing to gain the second time', async () => {
    await anItem('it_az', 'Armenia joins the Abraham Accords, Prime Minister Pashinyan announces', '2026-05-02', []);
    await anItem('it_md', 'Moldova joins the Abraham Accords, President Sandu announces', '2026-05-02', []);
    const args = ['--since', '2026-05-01', '--apply', '--country', 'am', '--json'];
    const first = JSON.parse((await backtest(...args)).out);
    expect(first).toMatchObject({ gained: 1, applied: { detected: 1, known: 0, proposed: 0, refused: 0 } });
    const { rows } = await test.database.pool.query(
      "select type, data->'fields'->>'country' as country, data->>'alert' as alert, data->>'quiet' as quiet from event_log where stream like 'accord-event-%'",
    );
    expect(rows).toEqual([{ type: 'event-detected', country: 'AM', alert: 'false', quiet: 'proposed' }]);

    expect(JSON.parse((await backtest(...args)).out)).toMatchObject({ gained: 0, applied: { detected: 0 } });
  });

  const event = async (country: string, claimStatus: 'rumoured' | 'announced', itemId: string, publishedAt: string) => {
    const { eventId } = await recordFinding(
      {
        pool: test.database.pool,
        log: test.log,
        definitionOf: () => aDefinition(),
        policy: { maxAgeHours: 168 },
        now: () => new Date(publishedAt),
      },
      {
        finding: aFinding({ country, claimStatus }),
        source: aSource(itemId, { publishedAt }),
        baseline: false,
        correlationId: randomUUID(),
      },
    );
    return eventId ?? '';
  };
  const proposals = async () =>
    (await test.database.pool.query('select id, change, event_id, changes, state from proposal order by change')).rows;
  const deciding = () => ({
    pool: test.database.pool,
    log: test.log,
    definitionOf: () => undefined,
    now: () => new Date(),
  });
  const decide = (id: string, accept: boolean) => decideProposal(deciding(), id, { accept, actor: 'ada' });

  it('proposes what subscribers would be told, and makes it so only when a person accepts', async () => {
    const eventId = await event('GE', 'rumoured', 'it_rumour', '2026-06-01T12:00:00.000Z');
    await anItem('it_firm', 'Georgia has joined the Abraham Accords', '2026-06-02', []);
    const args = ['--since', '2026-06-01', '--apply', '--country', 'GE', '--json'];

    const { changes, applied } = JSON.parse((await backtest(...args)).out);

    expect(changes).toMatchObject([{ change: 'gained', event: eventId, would: { verdict: 'upgraded', told: true } }]);
    expect(applied).toEqual({ detected: 0, known: 0, proposed: 1, refused: 0 });
    const [proposal] = await proposals();
    expect(proposal).toMatchObject({ change: 'gained', event_id: eventId, changes: { claimStatus: 'official' } });
    expect(await test.log.readStream(`accord-event-${eventId}`)).toHaveLength(1);

    await decide(proposal.id, true);

    expect((await test.log.readStream(`accord-event-${eventId}`)).at(-1)).toMatchObject({
      type: 'event-corrected',
      actor: 'ada',
      data: { changes: { claimStatus: 'official' } },
    });
    await expect(decide(proposal.id, true)).rejects.toMatchObject({ code: 'PROPOSAL_DECIDED' });
  });

  it('proposes to reject what its only article no longer reports; what was dismissed is not proposed again', async () => {
    const day = '2026-07-02T00:00:00.000Z';
    const eventId = await event('KZ', 'announced', 'it_wrong', day);
    await anItem('it_wrong', 'Rain is expected in Astana on Sunday', day, [aFinding()], eventId);
    const args = ['--since', '2026-07-01', '--apply', '--json'];

    expect(JSON.parse((await backtest(...args)).out)).toMatchObject({
      accordEvents: { gained: 0, lost: 1, changed: 0 },
      applied: { proposed: 1 },
    });
    const lost = (await proposals()).find(({ change }) => change === 'lost');
    expect(lost).toMatchObject({ event_id: eventId, changes: null, state: 'open' });
    await decide(lost.id, false);
    expect(JSON.parse((await backtest(...args)).out)).toMatchObject({ lost: 1, applied: { proposed: 0 } });
    expect(await test.log.readStream(`accord-event-${eventId}`)).toHaveLength(1);
  });

  it('proposes it for the event as it is by now, when that has changed while the proposal waited', async () => {
    const day = '2026-08-02T00:00:00.000Z';
    const eventId = await event('UZ', 'announced', 'it_stale', day);
    await anItem('it_stale', 'Rain is expected in Tashkent on Sunday', day, [aFinding({ country: 'UZ' })], eventId);
    const args = ['--since', '2026-08-01', '--apply', '--country', 'UZ', '--json'];
    await backtest(...args);
    const stale = (await proposals()).find(({ event_id }) => event_id === eventId);
    const command = { command: 'correct', expectedRevision: 1, changes: { place: 'Tashkent' } } as const;
    await decideEvent(deciding(), { eventId, command, actor: 'bob', commandId: 'stale' });

    await expect(decide(stale.id, true)).rejects.toMatchObject({ code: 'EVENT_CONFLICT' });
    expect(JSON.parse((await backtest(...args)).out)).toMatchObject({ applied: { proposed: 1 } });
    expect(JSON.parse((await backtest(...args)).out)).toMatchObject({ applied: { proposed: 0 } });
    await decide(stale.id, true);
    expect((await test.log.readStream(`accord-event-${eventId}`)).at(-1)).toMatchObject({ type: 'event-rejected' });
  });

  it('reads a file of any length as well, against what its lines or the stored items of the same address said', async () => {
    const file = join(tmpdir(), `${randomUUID()}.jsonl`);
    const lines = [
      {
        id: 1,
        title: 'Armenia joins the Abraham Accords, Prime Minister Pashinyan announces',
        published: '2027-01-05',
      },
      { id: 2, title: 'Rain is expected in Astana on Monday', findings: [aFinding()] },
      { id: 3, title: 'Rain again', url: 'https://news.example/it_wrong' },
      // So many that they are read in threads.
      ...Array.from({ length: 400 }, (_, n) => ({ id: n + 4, title: `Rain for the ${n}th time` })),
    ];
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, out } = await backtest(file, '--json');
    expect(code).toBe(0);
    const { items, changes } = JSON.parse(out);
    expect(items).toBe(403);
    expect(changes.map(({ item, change }: { item: string; change: string }) => [item, change])).toEqual([
      ['1', 'gained'],
      ['2', 'lost'],
      ['3', 'lost'],
    ]);
    rmSync(file);
  });

  it('goes on where it was killed, and reports what a run in one go reports', async () => {
    const items = 12_000;
    await test.database.pool.query(
      `with i as (
         insert into item (id, url, title, source, published_at, first_seen_at)
         select 'it_many' || n, 'https://news.example/many' || n,
           case when n % 500 = 0 then 'Armenia joins the Abraham Accords, Prime Minister Pashinyan announces' else 'Rain for the ' || n || 'th time' end,
           'Ledger', timestamptz '2028-01-01' + n * interval '1 s', now()
         from generate_series(1, $1::int) n returning *)
       insert into item_version (item_id, version, title, text, text_hash, content_hash, published_at, seen_at, state)
       select id, 1, title, title || e'\\n\\n', 'h', 'c', published_at, now(), 'classified' from i`,
      [items],
    );
    const kept = join(tmpdir(), `${randomUUID()}.json`);
    const args = ['--since', '2028-01-01', '--resume', kept, '--json'];
    let at = 0;
    for (let kills = 0; kills < 3; kills++) {
      const child = start(...args);
      while (!existsSync(kept) || itemsOf(kept) <= at) await sleep(5);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('close', resolve));
      at = itemsOf(kept);
    }
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(items);
    expect((await backtest(...args, '--country', 'am')).code).toBe(1);
    const resumed = JSON.parse((await backtest(...args)).out);
    expect(existsSync(kept)).toBe(false);
    const whole = JSON.parse((await backtest('--since', '2028-01-01', '--json')).out);
    expect(whole).toMatchObject({ items, gained: items / 500 });
    const measured = { itemsPerSecond: 0, cpuSeconds: 0 };
    expect({ ...resumed, ...measured }).toEqual({ ...whole, ...measured });
  });
});

const itemsOf = (file: string): number => (JSON.parse(readFileSync(file, 'utf8')) as { items: number }).items; // the command's own file
