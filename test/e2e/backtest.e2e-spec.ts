import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { recordFinding } from '@app/resolution';
import { aDefinition, aFinding, aSource } from '@test/builders';
import { withDatabase } from '@test/database';

describe('reading stored items again', () => {
  const test = withDatabase();

  /** The command as an operator runs it. */
  async function backtest(...args: string[]): Promise<{ code: number | null; out: string }> {
    const child = spawn(process.execPath, [join(repoRoot(), 'dist/apps/cli/src/main.js'), 'backtest', ...args], {
      env: { ...process.env, DATABASE_URL: test.url, SECRET_KEYS: `k:${randomBytes(32).toString('base64')}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return { code: await new Promise((resolve) => child.on('close', resolve)), out };
  }

  async function anItem(id: string, title: string, day: string, found: object[]): Promise<void> {
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
        `insert into finding (item_id, version, key, accord, kind, country, data, event_id) values ($1, 1, $2, 'abraham-accords', 'joiner.announced', 'KZ', $3, 'ae_old')`,
        [id, 'abraham-accords|joiner.announced|KZ|-|-', JSON.stringify(data)],
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
      expect.objectContaining({ change: 'gained', item: 'it_gain', event: null }),
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
    expect(first).toMatchObject({ gained: 1, applied: { detected: 1, known: 0, refused: 0 } });
    const { rows } = await test.database.pool.query(
      "select type, data->'fields'->>'country' as country, data->>'alert' as alert, data->>'quiet' as quiet from event_log where stream like 'accord-event-%'",
    );
    expect(rows).toEqual([{ type: 'event-detected', country: 'AM', alert: 'false', quiet: 'proposed' }]);

    expect(JSON.parse((await backtest(...args)).out)).toMatchObject({ gained: 0, applied: { detected: 0 } });
  });

  it('refuses what subscribers would be told, and keeps that with the item', async () => {
    const now = '2026-06-01T12:00:00.000Z';
    const rumour = aFinding({ country: 'GE', claimStatus: 'rumoured' });
    const told = await recordFinding(
      {
        pool: test.database.pool,
        log: test.log,
        definitionOf: () => aDefinition(),
        policy: { maxAgeHours: 168 },
        now: () => new Date(now),
      },
      {
        finding: rumour,
        source: aSource('it_rumour', { publishedAt: now }),
        baseline: false,
        correlationId: randomUUID(),
      },
    );
    await anItem('it_firm', 'Georgia joins the Abraham Accords, President Kavelashvili announces', '2026-06-02', []);

    const { out } = await backtest('--since', '2026-06-01', '--apply', '--country', 'GE', '--json');

    expect(JSON.parse(out)).toMatchObject({ gained: 1, applied: { detected: 0, known: 0, refused: 1 } });
    const { rows } = await test.database.pool.query(
      "select verdict, reason, event_id from finding where item_id = 'it_firm'",
    );
    expect(rows).toEqual([{ verdict: 'refused', reason: 'would-be-told', event_id: told.eventId }]);
    expect(await test.log.readStream(`accord-event-${told.eventId}`)).toHaveLength(1);
  });
});
