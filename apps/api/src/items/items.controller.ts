import { CLOCK, type Clock, jobId, LOGGER, type Logger, newId, queues } from '@app/base';
import { Database } from '@app/database';
import { type IncomingEntry, storeEntries } from '@app/items';
import { InjectQueue } from '@nestjs/bullmq';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Queue } from 'bullmq';
import type { z } from 'zod';
import type { ClassifyJob } from '../../../poller/src';
import { Operation } from '../http/operation';
import { toPage } from '../http/pages';
import { Accepted, ItemDetail, ItemPage, ItemQuery, type NewItem, NewItems, Why } from './item-schemas';
import { findItems, readItem, whyItem } from './items.store';

@ApiTags('items')
@Controller('api/v1/items')
export class ItemsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @InjectQueue(queues.classify) private readonly classify: Queue<ClassifyJob>,
  ) {}

  @Get()
  @Operation({ summary: 'Items, latest first', allow: 'read', returns: ItemPage, problems: [400] })
  async list(@Query({ schema: ItemQuery }) { url, q, after, limit }: z.infer<typeof ItemQuery>) {
    const rows = await findItems(this.database, { url, words: q, after, limit: limit + 1 });
    return toPage(rows, limit, ({ id }) => id);
  }

  @Post()
  @Operation({
    summary: 'Hand in items from elsewhere',
    description: 'One, or an array. They are read by the classifiers like those of a feed and may alert.',
    allow: 'write',
    status: 202,
    returns: Accepted,
    problems: [400],
  })
  async handIn(@Body({ schema: NewItems }) given: NewItems) {
    const items = Array.isArray(given) ? given : [given];
    const now = this.clock();
    const stored = await this.database.transaction((tx) =>
      storeEntries(tx, {
        feedId: null,
        outlet: null,
        pollId: null,
        seenAt: now.toISOString(),
        baseline: false,
        entries: items.map(toEntry),
      }),
    );
    const refs = [...stored.created, ...stored.changed];
    // They are stored; the job only wakes the classifiers, and the sweeper makes up for a lost one.
    if (refs.length > 0)
      await this.classify
        .add('items', { items: refs }, { jobId: jobId('items', newId('in', now), 0) })
        .catch((error: unknown) =>
          this.logger.warn({ error }, 'the classify job could not be queued; the sweeper will'),
        );
    return { accepted: refs.length, duplicates: stored.known, items: refs.map(({ id }) => id) };
  }

  @Get(':id')
  @Operation({
    summary: 'One item with its versions and what was read in it',
    allow: 'read',
    returns: ItemDetail,
    problems: [404],
  })
  one(@Param('id') id: string) {
    return readItem(this.database, id);
  }

  @Get(':id/why')
  @Operation({ summary: 'Why it was told, or not', allow: 'read', returns: Why, problems: [404] })
  why(@Param('id') id: string) {
    return whyItem(this.database, id);
  }
}

const toEntry = ({ url, title, text, source, publishedAt, lang }: NewItem): IncomingEntry => ({
  id: null,
  url,
  title,
  text: text ?? '',
  html: null,
  publishedAt: publishedAt === undefined ? null : new Date(publishedAt).toISOString(),
  updatedAt: null,
  lang: lang ?? null,
  source: source === undefined ? null : { title: source, url: null },
});
