import { withDatabase } from '@test/database';
import type { Columns } from './rows-into';
import { TableCopy } from './table-copy.client';

type Row = { id: number; words: string | null };
const columns: Columns<Row> = { id: ['int', ({ id }) => id], words: ['text', ({ words }) => words] };

describe('rows that are copied into a table', () => {
  const test = withDatabase();
  beforeAll(() => test.database.pool.query('create table copied (id int primary key, words text)'));

  it('arrive as they are, whatever is in them', async () => {
    const rows = [
      'tab\there',
      'line\nand\r\nline',
      'back\\slash \\N \\.',
      '\\N',
      '',
      null,
      '{"a": "\\"\u{1F600}"}',
    ].map((words, id) => ({ id, words }));
    const client = await test.database.pool.connect();
    const copy = new TableCopy(client, 'copied', columns);
    await copy.write(rows.slice(0, 3));
    await copy.write(rows.slice(3));
    await copy.end();
    expect((await client.query('select id, words from copied order by id')).rows).toEqual(rows);
    client.release();
  });

  it('are refused as a whole when one of them does not fit, and the connection remains of use', async () => {
    const client = await test.database.pool.connect();
    const copy = new TableCopy(client, 'copied', columns);
    await copy.write([
      { id: 100, words: 'new' },
      { id: 1, words: 'known' },
    ]);
    await expect(copy.end()).rejects.toThrow('duplicate key');
    expect((await client.query('select from copied where id = 100')).rows).toEqual([]);
    client.release();
  });

  it('are refused where there is no such table', async () => {
    const client = await test.database.pool.connect();
    const copy = new TableCopy(client, 'nowhere', columns);
    await expect(copy.write([{ id: 1, words: null }])).rejects.toThrow('nowhere');
    client.release();
  });
});
