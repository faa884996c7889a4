import { uuidV5 } from '@app/base';
import { addSubscriber, NewSubscriber } from '@app/digests';
import { withDatabase } from '@test/database';
import { eraseAddress } from './erase-address';

describe('erasing a mail address', () => {
  const test = withDatabase();
  const address = 'ada.lovelace@example.org';
  const now = () => new Date('2026-04-10T12:00:00Z');

  const anItem = async (id: string, text: string): Promise<void> => {
    const { pool } = test.database;
    await pool.query(`insert into item (id, title, published_at, first_seen_at) values ($1, 'A title', now(), now())`, [
      id,
    ]);
    await pool.query(
      `insert into item_version (item_id, version, title, text, text_hash, content_hash, published_at, seen_at, state)
       values ($1, 1, 'A title', $2, 'h', 'c', now(), now(), 'classified')`,
      [id, text],
    );
    await pool.query(
      `insert into finding (item_id, version, key, accord, kind, data) values ($1, 1, 'k', 'a', 'b', $2)`,
      [id, JSON.stringify({ quote: text })],
    );
  };
  const aRecord = (n: number, text: string) =>
    test.log.append({
      stream: `notes-${n}`,
      expected: 'none',
      records: [
        {
          eventId: uuidV5(`erase|${n}`),
          type: 'noted',
          schemaVersion: 1,
          occurredAt: now().toISOString(),
          actor: 'test',
          correlationId: uuidV5('erase'),
          data: { text },
        },
      ],
    });

  /** Of all tables, those in which some row holds a text: the others' addresses above are left where they were. */
  const tablesThatName = async (text: string): Promise<string[]> => {
    const { pool } = test.database;
    const tables = await pool.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables.rows)
      if ((await pool.query(`select from "${name}" t where t::text ilike $1 limit 1`, [`%${text}%`])).rowCount)
        found.push(name);
    return found;
  };

  it('forgets it in every table and record, leaves others alone, and the chain holds and says so', async () => {
    const { pool } = test.database;
    const needs = { pool, log: test.log, mailer: null, publicUrl: 'http://localhost', now };
    for (const email of ['Ada.Lovelace@example.org', 'grandada.lovelace@example.org'])
      await addSubscriber(needs, NewSubscriber.parse({ email }), 'test');
    await anItem('it_hers', `Write to\n${address}.`);
    await anItem('it_other', 'Write to ada.lovelace@example.org.uk or adaXlovelace@example.org.');
    await aRecord(1, `said\n${address.toUpperCase()}`);
    await aRecord(2, 'said others@example.org');

    await pool.query(
      `insert into feed (id, url, host, title, accords, next_poll_at) values ('fd_1', 'https://blogs.example/feed?of=ada.lovelace%40example.org', 'blogs.example',
         'Blog of ${address}', '{by ${address},abraham-accords}', now());
       insert into endpoint (id, url, description, contact, secrets, since_position, updated_at)
         values ('ep_1', 'https://hooks.example/?for=${address}', 'For ${address}', '${address}', '[]', 0, now());
       insert into setting (key, value) values ('noted', '{"by": "${address}"}')`,
    );
    const house = { database: test.database, log: test.log, config: { publicUrl: 'http://localhost' }, now };
    const asked = { address, reason: 'asked by the person', actor: 'operator' };
    expect(await eraseAddress(house, asked)).toMatchObject({
      subscribers: 1,
      records: 1,
      texts: 1,
      finding: 1,
      contacts: 1,
      feed: 1,
      endpoint: 1,
      setting: 1,
    });
    expect(await tablesThatName('ada.lovelace')).toEqual(['finding', 'item_version', 'subscriber']);
    expect((await pool.query('select url, accords from feed')).rows).toEqual([
      { url: 'https://blogs.example/feed?of=[erased]', accords: ['by [erased]', 'abraham-accords'] },
    ]);

    expect((await pool.query('select email from subscriber')).rows).toEqual([
      { email: 'grandada.lovelace@example.org' },
    ]);
    expect((await pool.query('select item_id from item_version where text is null')).rows).toEqual([
      { item_id: 'it_hers' },
    ]);
    expect((await pool.query(`select data from finding where item_id = 'it_hers'`)).rows).toEqual([
      { data: { quote: 'Write to\n[erased].' } },
    ]);
    expect(await test.log.verify()).toMatchObject({ erased: 1, problem: null });
    expect(Object.values(await eraseAddress(house, asked)).every((count) => count === 0)).toBe(true);
  });
});
