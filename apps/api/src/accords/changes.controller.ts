import { claimStatuses, countryName, eventStatuses, kinds, stages } from '@app/accords';
import { CLOCK, type Clock, DEFINITIONS, type Definitions } from '@app/base';
import { Database } from '@app/database';
import { changesBetween, standings, timeline } from '@app/projections';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { day, pageOf, refuseFuture, utcDay } from '../http/pages';
import { invalidRequest } from '../http/problem';
import { accordBySlug } from './accord-by-slug';

const knownAt = day.optional().describe('Only by what had been recorded by the end of this UTC day');

const ChangesQuery = z.object({
  since: day.describe('Compared with the standings at the end of this UTC day'),
  until: day.optional().describe('The later day; today when left out'),
  knownAt,
});
type ChangesQuery = z.infer<typeof ChangesQuery>;
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

const TimelineQuery = z.object({
  country: z
    .string()
    .transform((code) => code.toUpperCase())
    .optional(),
  since: day.optional(),
  until: day.optional(),
  asOf: day.optional().describe('Only what had happened by the end of this UTC day'),
  knownAt,
});
type TimelineQuery = z.infer<typeof TimelineQuery>;
const TimelineEntry = z
  .object({
    day: z.string().describe('A day, or the month or year of what is only dated so'),
    country: z.string().nullable(),
    name: z.string().nullable(),
    kind: z.enum(kinds).nullable().describe('Null where the accord definition says it'),
    stage,
    claim: z.object({ status: z.enum(claimStatuses), speaker: z.string().nullable() }),
    event: z.string().nullable(),
    status: z.enum(eventStatuses),
    source: z.string().nullable(),
  })
  .meta({ id: 'TimelineEntry' });

/** What changed between two days, and all that ever happened. */
@ApiTags('accords')
@Controller('api/v1/accords')
export class ChangesController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':slug/changes')
  @Operation({
    summary: 'Whose standing changed between the ends of two days',
    allow: 'read',
    returns: pageOf(Change, 'StandingChanges'),
    problems: [400, 404],
  })
  async changes(
    @Param('slug') slug: string,
    @Query({ schema: ChangesQuery }) { since, until = utcDay(this.clock()), knownAt: by }: ChangesQuery,
  ) {
    refuseFuture({ since, until, knownAt: by }, this.clock());
    if (until < since) throw invalidRequest([{ path: ['until'], message: 'lies before since' }]);
    const definition = accordBySlug(this.definitions, slug);
    const at = (asOf: string) => standings(this.database.pool, definition, { asOf, ...(by && { knownAt: by }) });
    const [before, after] = await Promise.all([at(since), at(until)]);
    const data = changesBetween(before, after).map(({ standing, ...change }) => ({
      ...change,
      name: countryName(change.country),
      since: standing?.since ?? null,
      event: standing?.event ?? null,
    }));
    return { data, next: null };
  }

  @Get(':slug/timeline')
  @Operation({
    summary: 'What happened to the accord, oldest first, with who says so; what was taken back too',
    allow: 'read',
    returns: pageOf(TimelineEntry, 'Timeline'),
    problems: [400, 404],
  })
  async timeline(
    @Param('slug') slug: string,
    @Query({ schema: TimelineQuery }) { country, since, until, asOf, knownAt: by }: TimelineQuery,
  ) {
    refuseFuture({ asOf, knownAt: by }, this.clock());
    const definition = accordBySlug(this.definitions, slug);
    const isIn = ({ day: on }: { day: string }) =>
      (since === undefined || on >= since) && [until, asOf].every((last) => last === undefined || on <= last);
    const entries = await timeline(this.database.pool, definition, by);
    const data = entries
      .filter((entry) => country === undefined || entry.country === country)
      .filter(isIn)
      .map((entry) => ({ ...entry, name: entry.country && countryName(entry.country) }));
    return { data, next: null };
  }
}
