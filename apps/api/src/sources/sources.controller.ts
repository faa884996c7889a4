import { Database } from '@app/database';
import { sourceRecords } from '@app/projections';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { pageOf } from '../http/pages';

const SourcesQuery = z.object({ accord: z.string().optional(), source: z.string().optional() });
const count = z.number().int();
const SourceRecord = z
  .object({
    source: z.string(),
    events: count.describe('Accord events that it reported'),
    first: count.describe('Of these, where it was first'),
    confirmed: count.describe('First, and confirmed since by a person, officially or by an independent outlet'),
    retracted: count.describe('First, and rejected or retracted since'),
    judged: count.describe('First, and settled since: confirmed, retracted, or a month old and still neither'),
    copies: count.describe('Reports that copied an agency or repeated itself'),
  })
  .meta({ id: 'SourceRecord' });

/** How the outlets have done. */
@ApiTags('sources')
@Controller('api/v1/sources')
export class SourcesController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  @Operation({
    summary: 'Per outlet: how often it was first, later confirmed, later retracted',
    allow: 'read',
    returns: pageOf(SourceRecord, 'SourceRecords'),
    problems: [400],
  })
  async list(@Query({ schema: SourcesQuery }) { accord, source }: z.infer<typeof SourcesQuery>) {
    const data = await sourceRecords(this.database.pool, { ...(accord && { accord }), ...(source && { source }) });
    return { data, next: null };
  }
}
