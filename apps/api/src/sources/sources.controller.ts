import { Database } from '@app/database';
import { sourceRecords } from '@app/projections';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { pageOf } from '../http/pages';
import { SourceRecord } from './source-record';

const SourcesQuery = z.object({ accord: z.string().optional(), source: z.string().optional() });

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
    const data = await sourceRecords(this.database.pool, {
      ...(accord && { accord }),
      ...(source && { sources: [source] }),
    });
    return { data, next: null };
  }
}
