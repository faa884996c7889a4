import { CLOCK, type Clock } from '@app/base';
import { Database } from '@app/database';
import { dailyCounts } from '@app/projections';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { day, pageOf, utcDay } from '../http/pages';

const dayMs = 86_400_000;
const CountsQuery = z
  .object({
    since: day.optional().describe('The first UTC day; 30 days before the last when left out'),
    until: day.optional().describe('The last UTC day; today when left out'),
    accord: z.string().optional().describe('Only accord events of this accord; articles are counted all'),
  })
  .refine(({ since, until }) => !since || !until || Date.parse(until) - Date.parse(since) <= 3_660 * dayMs, {
    path: ['since'],
    error: 'is more than ten years before the last day',
  });
const count = z.number().int();
const DailyCount = z
  .object({
    day: z.string(),
    items: count.describe('Articles first seen'),
    detected: count.describe('Accord events detected'),
    told: count.describe('Of these, told at once'),
    confirmed: count,
    corrected: count,
    takenBack: count.describe('Rejected or retracted'),
  })
  .meta({ id: 'DailyCount' });

/** How much every day brought. */
@ApiTags('system')
@Controller('api/v1/counts')
export class CountsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    summary: 'Articles, accord events and decisions per UTC day',
    allow: 'read',
    returns: pageOf(DailyCount, 'DailyCounts'),
    problems: [400],
  })
  async daily(@Query({ schema: CountsQuery }) { since, until, accord }: z.infer<typeof CountsQuery>) {
    const last = until ?? utcDay(this.clock());
    const first = since ?? utcDay(new Date(Date.parse(last) - 30 * dayMs));
    const data = await dailyCounts(this.database.pool, { since: first, until: last, ...(accord && { accord }) });
    return { data, next: null };
  }
}
