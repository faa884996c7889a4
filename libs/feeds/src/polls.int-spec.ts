import { withDatabase } from '../../../test/support/database';
import { addFeed, type FeedRow } from './feeds.store';
import { claimDueFeeds, claimFeed, finishPoll, forgetPolls, holdsClaim, listPolls, savePoll } from './polls.store';

const start = new Date('2025-11-07T12:00:00.000Z');
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const claim = (seconds: number) => ({ now: at(seconds), leaseMs: 60_000 });

describe('claims of feeds', () => {
  const opened = withDatabase();
  const pool = () => opened.database.pool;
  const add = (url: string) => addFeed(pool(), { url }, start);
  const due = async (seconds: number) =>
    (await claimDueFeeds(pool(), { ...claim(seconds), limit: 10 })).map(({ id }) => id);
  const finish = (feed: FeedRow, seconds: number, hostFreeAt: Date) =>
    opened.database.transaction(async (tx) => {
      const update = { next_poll_at: at(seconds + 900), last_polled_at: at(seconds), last_error: null };
      if (await holdsClaim(tx, feed)) await finishPoll(tx, feed, update, hostFreeAt);
    });

  it('are one of a host at a time, and none that is polled already', async () => {
    const [a, b] = [await add('https://one.example/a'), await add('https://one.example/b')];
    const c = await add('https://two.example/c');
    const first = await Promise.all([due(0), due(0), due(0)]);
    expect(first.flat().filter((id) => id === a.id || id === b.id)).toHaveLength(1);
    expect(first.flat()).toContain(c.id);
    await expect(claimFeed(pool(), c.id, claim(1))).rejects.toMatchObject({ code: 'FEED_BUSY' });
    await expect(claimFeed(pool(), b.id, claim(1))).rejects.toMatchObject({ code: 'FEED_BUSY' });
    expect(await claimFeed(pool(), 'fd_none', claim(1))).toBeNull();
    expect(await due(59)).toEqual([]);
    // A lost job's lease runs out.
    expect(await due(61)).toHaveLength(2);
  });

  it('wait for a host that wants to be left alone', async () => {
    const feed = await add('https://patient.example/rss');
    const claimed = await claimFeed(pool(), feed.id, claim(200));
    if (!claimed) throw new Error('not claimed');
    await finish(claimed, 201, at(500));
    await expect(claimFeed(pool(), feed.id, claim(300))).rejects.toMatchObject({
      details: { until: at(500).toISOString() },
    });
    expect((await claimFeed(pool(), feed.id, claim(501)))?.generation).toBe(claimed.generation + 1);
  });

  it('lose what they read when another claim has taken over', async () => {
    const feed = await add('https://slow.example/rss');
    const slow = await claimFeed(pool(), feed.id, claim(0));
    const quick = await claimFeed(pool(), feed.id, claim(100));
    if (!slow || !quick) throw new Error('not claimed');
    await finish(slow, 110, at(111));
    await expect(claimFeed(pool(), feed.id, claim(120))).rejects.toMatchObject({ code: 'FEED_BUSY' });
    await finish(quick, 130, at(131));
    expect((await claimFeed(pool(), feed.id, claim(132)))?.last_polled_at).toEqual(at(130));
  });
});

describe('polls', () => {
  const opened = withDatabase();

  it('are forgotten after their time, and only then', async () => {
    const { pool } = opened.database;
    const feed = await addFeed(pool, { url: 'https://one.example/rss' }, start);
    const counts = { status: 304, bytes: 0, items: 0, newItems: 0, changedItems: 0 };
    for (const seconds of [0, 10, 20])
      await savePoll(pool, {
        ...counts,
        id: `po_${seconds}`,
        feedId: feed.id,
        startedAt: at(seconds),
        durationMs: 5,
        outcome: 'not-modified',
        warnings: [],
        error: null,
        baseline: false,
      });
    expect(await forgetPolls(pool, at(15))).toEqual({ forgotten: 2 });
    expect((await listPolls(pool, feed.id, 10)).map(({ id }) => id)).toEqual(['po_20']);
  });
});
