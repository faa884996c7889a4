import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { aFinding } from '@test/builders';
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
});
