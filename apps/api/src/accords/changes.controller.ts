import { countryName, stages } from '@app/accords';
import { AppError, CLOCK, type Clock, DEFINITIONS, type Definitions } from '@app/base';
import { Database } from '@app/database';
import { changesBetween, sourceRecords, standings } from '@app/projections';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { pageOf } from '../http/pages';

const day = z.iso.date('is no day such as 2025-11-07');
const ChangesQuery = z.object({
  since: day.describe('Compared with the standings at the end of this UTC day'),
  until: day.optional().describe('The later day; today when left out'),
});
const stage = z.enum(stages).nullable();
const Change = z
  .object({
    country: z.string(),
    name: z.string(),
    before: stage,
    after: stage,
    since: z.string().nullable(),
    event: z.string().nullable(),
  })
  .meta({ id: 'StandingChange' });

const SourcesQuery = z.object({ accord: z.string().optional(), source: z.string().optional() });
const count = z.number().int();
const SourceRecord = z
  .object({
    source: z.string(),
    events: count.describe('Accord events that it reported'),
    first: count.describe('Of these, where it was first'),
    confirmed: count.describe('First, and confirmed since by a person, officially or by an independent outlet'),
    retracted: count.describe('First, and rejected or retracted since'),
    copies: count.describe('Reports that copied an agency or repeated itself'),
  })
  .meta({ id: 'SourceRecord' });

/** What changed between two days, and how the outlets have done. */
@ApiTags('accords')
@Controller('api/v1')
export class ChangesController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('accords/:slug/changes')
  @Operation({
    summary: 'Whose standing changed between the ends of two days',
    allow: 'read',
    returns: pageOf(Change, 'StandingChanges'),
    problems: [400, 404],
  })
  async changes(
    @Param('slug') slug: string,
    @Query({ schema: ChangesQuery }) { since, until }: z.infer<typeof ChangesQuery>,
  ) {
    const definition = this.definitions.get(slug);
    if (!definition) throw new AppError('ACCORD_NOT_FOUND', 'not-found', `there is no accord ${slug}`);
    const { pool } = this.database;
    const [before, after] = await Promise.all([
      standings(pool, definition, { asOf: since }),
      standings(pool, definition, { asOf: until ?? this.clock().toISOString().slice(0, 10) }),
    ]);
    const data = changesBetween(before, after).map(({ standing, ...change }) => ({
      ...change,
      name: countryName(change.country),
      since: standing?.since ?? null,
      event: standing?.event ?? null,
    }));
    return { data, next: null };
  }

  @Get('sources')
  @Operation({
    summary: 'Per outlet: how often it was first, later confirmed, later retracted',
    allow: 'read',
    returns: pageOf(SourceRecord, 'SourceRecords'),
    problems: [400],
  })
  async sources(@Query({ schema: SourcesQuery }) { accord, source }: z.infer<typeof SourcesQuery>) {
    const data = await sourceRecords(this.database.pool, { ...(accord && { accord }), ...(source && { source }) });
    return { data, next: null };
  }
}
