import { withDatabase } from '../../../test/support/database';
import { forgetTexts } from './forget-texts.store';
import { loadVersion, storeEntries } from './items.store';

const anEntry = (id: string) => ({
  id,
  url: `https://news.example/${id}`,
  title: `Title of ${id}`,
  text: `Text of ${id}.`,
  html: `<p>Text of ${id}.</p>`,
  publishedAt: null,
  updatedAt: null,
  lang: 'en',
  source: null,
});

describe('forgetting the texts of items', () => {
  const context = withDatabase();
  const store = async (id: string, seenAt: string, state: string) => {
    const { created } = await context.database.transaction((tx) =>
      storeEntries(tx, { feedId: null, outlet: null, pollId: null, seenAt, baseline: false, entries: [anEntry(id)] }),
    );
    await context.database.pool.query('update item_version set state = $2 where item_id = $1', [created[0]?.id, state]);
    return created[0] ?? { id: '', version: 0 };
  };

  it('empties what is old and read, and nothing else', async () => {
    const { pool } = context.database;
    const old = await store('old', '2025-01-01T00:00:00Z', 'classified');
    const waiting = await store('waiting', '2025-01-01T00:00:00Z', 'queued');
    const fresh = await store('fresh', '2025-06-01T00:00:00Z', 'classified');

    expect(await forgetTexts(pool, new Date('2025-03-01T00:00:00Z'))).toEqual({ forgotten: 1 });

    expect(await loadVersion(pool, old)).toBeNull();
    expect(await loadVersion(pool, waiting)).toMatchObject({ text: expect.stringContaining('Text of waiting') });
    expect(await loadVersion(pool, fresh)).toMatchObject({ text: expect.stringContaining('Text of fresh') });
    const { rows } = await pool.query(
      'select title, text, html, length(text_hash) as hash from item_version where item_id = $1',
      [old.id],
    );
    expect(rows).toEqual([{ title: 'Title of old', text: null, html: null, hash: 64 }]);
    expect(await forgetTexts(pool, new Date('2025-03-01T00:00:00Z'))).toEqual({ forgotten: 0 });
  });
});
