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
  FeedParser,
  type FeedRow,
  type Fetched,
  fetchFeed,
  finishPoll,
  getFeed,
  holdsClaim,
  isUnchanged,
  KeptAnswers,
  lockFeed,
  type PollDecision,
  type PollRow,
  savePoll,
  savePushed,
} from '@app/feeds';
import type { ItemRef } from '@app/items';
import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { type Read, storeDocument } from './store-document';

export type PollResult = {
  outcome: string;
  items: number;
  new: number;
  changed: number;
  error: FeedRow['last_error'];
  warnings: string[];
};
/** A document that was sent to us. */
type Document = { body: Buffer; url: string; contentType: string | undefined };
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
  /** What feeds answered when they were added in this process: their first poll does not ask again. */
  readonly answers = new KeptAnswers();

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
    if (!feed || feed.generation !== generation || feed.retired_at !== null) return null;
    return this.poll(feed, this.answers.take(feed, this.clock()));
  }

  /** Polls a feed now, whatever its hour; null when there is no such feed. */
  async pollNow(id: string): Promise<PollResult | null> {
    const feed = await this.claim(id);
    if (!feed) return null;
    const result = await this.poll(feed);
    if (!result) throw new AppError('FEED_BUSY', 'conflict', 'another poll of the feed took over', { retryable: true });
    return result;
  }

  /**
   * Takes a document of a feed that its hub has sent: stored by the very way of what is fetched, while the feed's validators and its hour stay as they
   * are. Null when the feed is not watched.
   */
  async takePushed(id: string, { body, url, contentType }: Document): Promise<PollResult | null> {
    const startedAt = this.clock();
    const bytes = body.length;
    const parsed = await this.parser.parse(body, { url, ...(contentType !== undefined && { contentType }) });
    const pollId = newId('po', startedAt);
    const done = await this.database.transaction(async (tx) => {
      const feed = await lockFeed(tx, id);
      if (!feed) return null;
      const now = this.clock();
      const stored = await storeDocument(tx, feed, { pollId, startedAt, now, bytes, parsed });
      const error = 'error' in parsed ? { code: 'NO_FEED', message: parsed.error } : null;
      const poll: PollRow = { ...stored.row, outcome: 'pushed', status: null, error };
      if (!error) await savePushed(tx, id, stored.created > 0, now);
      await savePoll(tx, poll);
      return { stored, poll };
    });
    if (!done) return null;
    await this.tell(done.poll, done.stored.refs);
    return resultOf(done.poll);
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

  private async poll(feed: FeedRow, kept: Fetched | null = null): Promise<PollResult | null> {
    const startedAt = this.clock();
    const fetched = kept ?? (await fetchFeed(this.outbound, feed, this.config.publicUrl, startedAt));
    const contentType = fetched.headers['content-type'];
    const bytes = fetched.body.length;
    const parsed =
      fetched.outcome.kind === 'body' && !isUnchanged(feed, fetched)
        ? await this.parser.parse(fetched.body, { url: fetched.url, ...(contentType !== undefined && { contentType }) })
        : null;
    const pollId = newId('po', startedAt);
    const done = await this.commit(feed, { pollId, startedAt, bytes, parsed, fetched });
    if (!done) return null;
    await this.tell(done.poll, done.refs);
    await this.record(feed.id, pollId, done.decision).catch((error: unknown) =>
      this.logger.error({ error, feed: feed.id }, 'the feed’s records could not be appended'),
    );
    if (done.decision.error) this.logger.warn({ feed: feed.id, url: feed.url, ...done.decision.error }, 'poll failed');
    return resultOf(done.poll);
  }

  /** Items, validators and the next poll time in one transaction: a crash before it repeats the poll, a crash after it loses nothing. */
  private commit(feed: FeedRow, { fetched, ...read }: Omit<Read, 'now'> & { fetched: Fetched }) {
    return this.database.transaction(async (tx) => {
      // Another poll has the feed by now: what it reads counts, and this answer is dropped.
      if (!(await holdsClaim(tx, feed))) return null;
      const now = this.clock();
      const { refs, created, row } = await storeDocument(tx, feed, { ...read, now });
      const decision = decidePoll(feed, fetched, read.parsed, created, {
        now,
        minIntervalSeconds: this.config.pollMinIntervalSeconds,
      });
      const poll: PollRow = { ...row, outcome: decision.outcome, status: fetched.status, error: decision.error };
      await finishPoll(tx, feed, decision.update, decision.hostFreeAt);
      await savePoll(tx, poll);
      return { decision, poll, refs };
    });
  }

  /** The facts are committed; the job only wakes the classifiers, and the sweeper makes up for a lost one. */
  private async tell({ id, feedId, outcome, newItems }: PollRow, items: ItemRef[]): Promise<void> {
    metrics.polls.inc({ outcome });
    metrics.itemsNew.inc(newItems);
    if (items.length === 0) return;
    await this.classifyQueue
      .add('poll', { items }, { jobId: jobId('poll', id, 0) })
      .catch((error: unknown) =>
        this.logger.warn({ error, feed: feedId }, 'the classify job could not be queued; the sweeper will'),
      );
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

const resultOf = ({ outcome, items, newItems, changedItems, error, warnings }: PollRow): PollResult => ({
  outcome,
  items,
  new: newItems,
  changed: changedItems,
  error,
  warnings,
});
