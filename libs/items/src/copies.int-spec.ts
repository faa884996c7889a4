import { withDatabase } from '@test/database';
import { forgetSketches } from './copies.store';
import { type IncomingEntry, loadVersion, storeEntries } from './items.store';
import { sourceOf } from './read-version';

const wire =
  'Kazakhstan will become the first country to join the Abraham Accords in the second term of the American president, officials in Washington told reporters on Thursday. ' +
  'A ceremony is to follow within weeks, they said, and further states of the region have asked what membership would bring them.';

const anEntry = (id: string, changes: Partial<IncomingEntry> = {}): IncomingEntry => ({
  id,
  url: `https://${id}.example/kazakhstan`,
  title: `Kazakhstan joins, writes ${id}`,
  text: wire,
  html: null,
  publishedAt: '2025-11-07T00:00:00.000Z',
  updatedAt: null,
  lang: 'en',
  source: { title: id, url: `https://${id}.example` },
  ...changes,
});

describe('copies of one text', () => {
  const context = withDatabase();
  beforeEach(() => context.database.pool.query('truncate item cascade'));
  const store = (entries: IncomingEntry[], seenAt = '2025-11-07T01:00:00.000Z') =>
    context.database.transaction((tx) =>
      storeEntries(tx, { feedId: null, outlet: null, pollId: null, seenAt, baseline: false, entries }),
    );
  const marks = async (): Promise<Record<string, string | null>> => {
    const { rows } = await context.database.pool.query<{ source: string; original: string | null }>(
      'select i.source, o.source as original from item i left join item o on o.id = i.same_as order by i.source',
    );
    return Object.fromEntries(rows.map(({ source, original }) => [source, original]));
  };

  it('are stored one by one, each for the classifiers, and marked as the same article as the first', async () => {
    const first = await store([
      anEntry('alder'),
      anEntry('birch'),
      anEntry('cedar', { text: 'Rain, and then more of it.' }),
    ]);
    const later = await store([
      anEntry('dogwood', { text: `ASTANA (Harbour Wire) - ${wire}` }),
      anEntry('elm', { text: wire.slice(0, 220) }),
    ]);
    expect([first.created.length, later.created.length]).toEqual([3, 2]);
    expect(await marks()).toEqual({ alder: null, birch: 'alder', cedar: null, dogwood: 'alder', elm: 'alder' });

    const copy = later.created[1] && (await loadVersion(context.database.pool, later.created[1]));
    expect(copy).toMatchObject({ state: 'queued', sameAs: first.created[0]?.id });
    expect(copy && sourceOf(copy)).toMatchObject({ sameAs: first.created[0]?.id });
  });

  it('are none once their text has changed, or where days lie between', async () => {
    await store(
      [anEntry('alder'), anEntry('birch'), anEntry('late', { publishedAt: '2025-11-10T00:00:00.000Z' })],
      '2025-11-10T01:00:00.000Z',
    );
    expect(await marks()).toEqual({ alder: null, birch: 'alder', late: null });
    const own =
      'Birch has asked its own sources in Astana, who expect neither a ceremony nor a vote this year and say that talks about trade come first.';
    expect(await store([anEntry('birch', { text: own })])).toMatchObject({ changed: [{ version: 2 }] });
    expect(await marks()).toEqual({ alder: null, birch: null, late: null });
  });

  it('are looked for some days only', async () => {
    const { pool } = context.database;
    await store([anEntry('alder')]);
    expect(await forgetSketches(pool, new Date('2025-11-10T00:00:00Z'))).toEqual({ forgotten: 0 });
    expect(await forgetSketches(pool, new Date('2025-11-12T00:00:00Z'))).toEqual({ forgotten: 1 });
    await store([anEntry('birch')]);
    expect(await marks()).toEqual({ alder: null, birch: null });
  });
});
