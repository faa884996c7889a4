import { setTimeout } from 'node:timers/promises';
import {
  AppError,
  CLOCK,
  type Clock,
  CONFIG,
  type Config,
  jobId,
  LOGGER,
  type Logger,
  metrics,
  newId,
  OutboundClient,
  queues,
  uuidV5,
} from '@app/base';
import { Database } from '@app/database';
import { EventLog, type NewRecord } from '@app/event-log';
import {
  claimDueFeeds,
  claimFeed,
  decidePoll,
  type Entry,
  FeedParser,
  type FeedRow,
  fetchFeed,
  finishPoll,
  getFeed,
  holdsClaim,
  isUnchanged,
  type NoFeed,
  type ParsedFeed,
  type PollDecision,
  type PollOutcome,
  savePoll,
} from '@app/feeds';
import { type IncomingEntry, type ItemRef, storeEntries } from '@app/items';
import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';

export type PollResult = {
  outcome: PollOutcome;
  items: number;
  new: number;
  changed: number;
  error: FeedRow['last_error'];
  warnings: string[];
};
export type ClassifyJob = { items: ItemRef[] };

/** Longer than fetching and waiting for the parser take together. */
const leaseMs = 90_000;
/** One second of due feeds at most: what is left is claimed by the next tick. */
const claimLimit = 50;
/** Somebody who asks for a poll waits three seconds for its host, three times the gap between two requests. */
const claimAttempts = 13;
const claimPauseMs = 250;

/** Carries a feed's entries into the items table and their ids into the queue: fetch, parse, store and schedule of one poll. */
@Injectable()
export class FeedPoller {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(OutboundClient) private readonly outbound: OutboundClient,
    @Inject(FeedParser) private readonly parser: FeedParser,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @InjectQueue(queues.classify) private readonly classifyQueue: Queue<ClassifyJob>,
  ) {}

  /** Claims what is due: ids and attempt generations for the poll queue. */
  claimDue(): Promise<{ id: string; generation: number }[]> {
    return claimDueFeeds(this.database.pool, { now: this.clock(), leaseMs, limit: claimLimit });
  }

  /** Polls a feed that has been claimed; null when the claim has gone to another poll or the feed is gone. */
  async pollClaimed(id: string, generation: number): Promise<PollResult | null> {
    const feed = await getFeed(this.database.pool, id);
    return feed && feed.generation === generation && feed.retired_at === null ? this.poll(feed) : null;
  }

  /** Polls a feed now, whatever its hour; null when there is no such feed. */
  async pollNow(id: string): Promise<PollResult | null> {
    const feed = await this.claim(id);
    if (!feed) return null;
    const result = await this.poll(feed);
    if (!result) throw new AppError('FEED_BUSY', 'conflict', 'another poll of the feed took over', { retryable: true });
    return result;
  }

  /** A host that is only between two requests is waited for; one that asked for patience is not. */
  private async claim(id: string): Promise<FeedRow | null> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await claimFeed(this.database.pool, id, { now: this.clock(), leaseMs });
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'FEED_BUSY') || attempt === claimAttempts) throw error;
        await setTimeout(claimPauseMs);
      }
    }
  }

  private async poll(feed: FeedRow): Promise<PollResult | null> {
    const startedAt = this.clock();
    const fetched = await fetchFeed(this.outbound, feed, this.config.publicUrl, startedAt);
    const contentType = fetched.headers['content-type'];
    const parsed =
      fetched.outcome.kind === 'body' && !isUnchanged(feed, fetched)
        ? await this.parser.parse(fetched.body, { url: fetched.url, ...(contentType !== undefined && { contentType }) })
        : null;
    const pollId = newId('po', startedAt);
    const done = await this.commit(feed, pollId, startedAt, fetched, parsed);
    if (!done) return null;
    metrics.polls.inc({ outcome: done.decision.outcome });
    metrics.itemsNew.inc(done.created);
    // The facts are committed; the job only wakes the classifiers, and the sweeper makes up for a lost one.
    await this.enqueue(pollId, done.refs).catch((error: unknown) =>
      this.logger.warn({ error, feed: feed.id }, 'the classify job could not be queued; the sweeper will'),
    );
    await this.record(feed.id, pollId, done.decision).catch((error: unknown) =>
      this.logger.error({ error, feed: feed.id }, 'the feed’s records could not be appended'),
    );
    if (done.decision.error) this.logger.warn({ feed: feed.id, url: feed.url, ...done.decision.error }, 'poll failed');
    return {
      outcome: done.decision.outcome,
      items: parsed && !('error' in parsed) ? parsed.items.length : 0,
      new: done.created,
      changed: done.changed,
      error: done.decision.error,
      warnings: done.warnings,
    };
  }

  /** Items, validators and the next poll time in one transaction: a crash before it repeats the poll, a crash after it loses nothing. */
  private commit(
    feed: FeedRow,
    pollId: string,
    startedAt: Date,
    fetched: Awaited<ReturnType<typeof fetchFeed>>,
    parsed: ParsedFeed | NoFeed | null,
  ) {
    return this.database.transaction(async (tx) => {
      // Another poll has the feed by now: what it reads counts, and this answer is dropped.
      if (!(await holdsClaim(tx, feed))) return null;
      const now = this.clock();
      const baseline = feed.baseline_at === null && !feed.backfill;
      const feedData = parsed && !('error' in parsed) ? parsed : null;
      const stored = feedData
        ? await storeEntries(tx, {
            feedId: feed.id,
            outlet: feed.title ?? feedData.title,
            pollId,
            seenAt: now.toISOString(),
            baseline,
            entries: feedData.items.map((entry) => toIncoming(entry, feedData)),
          })
        : { created: [], changed: [], known: 0, refused: [] };
      const decision = decidePoll(feed, fetched, parsed, stored.created.length, {
        now,
        minIntervalSeconds: this.config.pollMinIntervalSeconds,
      });
      const warnings = [
        ...(feedData?.warnings ?? []),
        ...stored.refused.map(({ index, reason }) => `entry ${index + 1}: ${reason}`),
      ];
      await finishPoll(tx, feed, decision.update, decision.hostFreeAt);
      await savePoll(tx, {
        id: pollId,
        feedId: feed.id,
        startedAt,
        durationMs: now.getTime() - startedAt.getTime(),
        outcome: decision.outcome,
        status: fetched.status,
        bytes: fetched.body.length,
        items: feedData?.items.length ?? 0,
        newItems: stored.created.length,
        changedItems: stored.changed.length,
        warnings,
        error: decision.error,
        baseline: baseline && feedData !== null,
      });
      return {
        decision,
        warnings,
        created: stored.created.length,
        changed: stored.changed.length,
        refs: [...stored.created, ...stored.changed],
      };
    });
  }

  private async enqueue(pollId: string, items: ItemRef[]): Promise<void> {
    if (items.length > 0) await this.classifyQueue.add('poll', { items }, { jobId: jobId('poll', pollId, 0) });
  }

  private async record(feedId: string, pollId: string, decision: PollDecision): Promise<void> {
    if (decision.records.length === 0) return;
    const records = decision.records.map(
      ({ type, ...data }): NewRecord => ({
        eventId: uuidV5(['feed', feedId, type, pollId].join('|')),
        type,
        schemaVersion: 1,
        occurredAt: data.at,
        actor: 'poller',
        correlationId: uuidV5(`poll|${pollId}`),
        data,
      }),
    );
    await this.log.append({ stream: `feed-${feedId}`, expected: 'any', records });
  }
}

/** An entry as the items stage takes it. */
export const toIncoming = (entry: Entry, feed: ParsedFeed): IncomingEntry => ({
  id: entry.id,
  url: entry.url,
  // An address in a title's place says nothing to a reader of words.
  title: entry.title === entry.url ? null : entry.title,
  text: entry.text,
  html: entry.html,
  publishedAt: entry.publishedAt,
  updatedAt: entry.updatedAt,
  lang: entry.lang ?? feed.language,
  source: entry.source,
});
