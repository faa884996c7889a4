import { AppError, CLOCK, type Clock, CONFIG, type Config, OutboundClient } from '@app/base';
import { Database } from '@app/database';
import { EventLog } from '@app/event-log';
import {
  askForFeed,
  FeedParser,
  FeedPatch,
  getFeed,
  listFeeds,
  listPolls,
  NewFeed,
  patchFeed,
  retireFeed,
} from '@app/feeds';
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { FeedPoller } from '../../../poller/src';
import { CurrentCaller } from '../auth/caller';
import { Operation } from '../http/operation';
import { limit } from '../http/pages';
import type { Caller } from '../http/request';
import { type FeedNeeds, recordFeed, watchFeed } from './add-feed';
import { type FindNeeds, findFeeds, onlyFeed } from './find-feed';
import { FeedPage, FeedView, feedView, PollPage, PollResult } from './feed-schemas';

const PollsQuery = z.object({ limit });
const notFound = (id: string) => new AppError('FEED_NOT_FOUND', 'not-found', `there is no feed ${id}`);

@ApiTags('feeds')
@Controller('api/v1/feeds')
export class FeedsController {
  private readonly needs: FeedNeeds & FindNeeds;

  constructor(
    @Inject(Database) { pool }: Database,
    @Inject(EventLog) log: EventLog,
    @Inject(OutboundClient) outbound: OutboundClient,
    @Inject(CLOCK) now: Clock,
    @Inject(CONFIG) { publicUrl }: Config,
    @Inject(FeedParser) parser: FeedParser,
    @Inject(FeedPoller) private readonly poller: FeedPoller,
  ) {
    this.needs = {
      pool,
      log,
      outbound,
      now,
      ask: askForFeed(outbound, parser, publicUrl, (url, fetched) => poller.answers.keep(url, fetched, now())),
    };
  }

  @Get()
  @Operation({ summary: 'The feeds and their health', allow: 'read', returns: FeedPage, problems: [] })
  async list() {
    return { data: (await listFeeds(this.needs.pool)).map(feedView), next: null };
  }

  @Post()
  @Operation({
    summary: 'Watch a feed, or the feed of a site',
    description:
      'Where a web page lies at the address, the feeds that it names are looked for: one is watched, several are answered as `choices` (400, FEEDS_TO_CHOOSE). An address that cannot be read now is watched as it stands. The first poll is a baseline: what it holds already is stored and never alerts, unless `backfill` is true.',
    allow: 'write',
    status: 201,
    returns: FeedView,
    problems: [400, 409],
  })
  async add(@Body({ schema: NewFeed }) feed: NewFeed, @CurrentCaller() { actor }: Caller) {
    const found = onlyFeed(feed, await findFeeds(this.needs, feed));
    return feedView(await watchFeed(this.needs, found, actor));
  }

  @Get(':id')
  @Operation({ summary: 'One feed', allow: 'read', returns: FeedView, problems: [404] })
  async one(@Param('id') id: string) {
    const feed = await getFeed(this.needs.pool, id);
    if (!feed) throw notFound(id);
    return feedView(feed);
  }

  @Patch(':id')
  @Operation({
    summary: 'Change title, accords, folder or interval; pause or resume',
    allow: 'write',
    returns: FeedView,
  })
  async change(@Param('id') id: string, @Body({ schema: FeedPatch }) patch: FeedPatch) {
    const feed = await patchFeed(this.needs.pool, id, patch);
    if (!feed) throw notFound(id);
    return feedView(feed);
  }

  @Delete(':id')
  @Operation({ summary: 'Stop watching it; its items stay', allow: 'write', status: 204, problems: [404] })
  async remove(@Param('id') id: string, @CurrentCaller() { actor }: Caller): Promise<void> {
    if (!(await retireFeed(this.needs.pool, id))) throw notFound(id);
    const at = this.needs.now().toISOString();
    await recordFeed(this.needs.log, id, actor, { type: 'feed-retired', at, reason: 'removed' });
  }

  @Post(':id/poll')
  @Operation({
    summary: 'Poll it now',
    description:
      'Answers once the poll is done and its new items are queued for the classifiers. 409 (FEED_BUSY) while the feed is being polled, or its host asked to be left alone.',
    allow: 'write',
    returns: PollResult,
    problems: [404, 409],
  })
  async poll(@Param('id') id: string) {
    const result = await this.poller.pollNow(id);
    if (!result) throw notFound(id);
    return result;
  }

  @Get(':id/polls')
  @Operation({ summary: 'Its last polls, newest first', allow: 'read', returns: PollPage })
  async polls(@Param('id') id: string, @Query({ schema: PollsQuery }) query: z.infer<typeof PollsQuery>) {
    const rows = await listPolls(this.needs.pool, id, query.limit);
    const data = rows.map(({ started_at, duration_ms, new_items, ...row }) => ({
      ...row,
      startedAt: started_at.toISOString(),
      durationMs: duration_ms,
      newItems: new_items,
    }));
    return { data, next: null };
  }
}
