import { countryName, type AccordDefinition, claimStatuses, stages } from '@app/accords';
import { CLOCK, type Clock, DEFINITIONS, type Definitions } from '@app/base';
import { Database } from '@app/database';
import { standings } from '@app/projections';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import { day, pageOf, refuseFuture, utcDay } from '../http/pages';
import { accordBySlug } from './accord-by-slug';

const Accord = z
  .object({
    slug: z.string(),
    name: z.string(),
    type: z.string(),
    description: z.string(),
    founded: z.string(),
    hosts: z.array(z.string()),
    stages: z.array(z.enum(stages)),
    feeds: z.array(z.object({ url: z.string(), title: z.string(), lang: z.string(), reason: z.string() })),
  })
  .meta({ id: 'Accord' });

const Standing = z
  .object({
    country: z.string().describe('ISO 3166-1 alpha-2 or a user-assigned code'),
    name: z.string(),
    stage: z.enum(stages),
    since: z.string(),
    claim: z.object({ status: z.enum(claimStatuses), speaker: z.string().nullable() }),
    event: z.string().nullable().describe('The accord event that moved it; null where the accord definition says so'),
    source: z.string().nullable(),
  })
  .meta({ id: 'Standing' });
const Standings = z
  .object({
    data: z.array(Standing),
    next: z.null(),
    accord: z.string(),
    asOf: z.string(),
    knownAt: z.string().nullable(),
  })
  .meta({ id: 'Standings' });

const StandingsQuery = z.object({
  asOf: day.optional().describe('What was true at the end of this UTC day; today when left out'),
  knownAt: day.optional().describe('Only by what had been recorded by the end of this UTC day'),
});

@ApiTags('accords')
@Controller('api/v1/accords')
export class AccordsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    summary: 'The accords that are watched',
    allow: 'read',
    returns: pageOf(Accord, 'Accords'),
    problems: [],
  })
  list() {
    return { data: [...this.definitions.values()].map(toView), next: null };
  }

  @Get(':slug')
  @Operation({ summary: 'One accord', allow: 'read', returns: Accord, problems: [404] })
  one(@Param('slug') slug: string) {
    return toView(accordBySlug(this.definitions, slug));
  }

  @Get(':slug/standings')
  @Operation({ summary: 'Who stands where', allow: 'read', returns: Standings, problems: [400, 404] })
  async standings(
    @Param('slug') slug: string,
    @Query({ schema: StandingsQuery }) { asOf = utcDay(this.clock()), knownAt }: z.infer<typeof StandingsQuery>,
  ) {
    refuseFuture({ asOf, knownAt }, this.clock());
    const rows = await standings(this.database.pool, accordBySlug(this.definitions, slug), {
      asOf,
      ...(knownAt && { knownAt }),
    });
    const data = rows.map((row) => ({ ...row, name: countryName(row.country) }));
    return { data, next: null, accord: slug, asOf, knownAt: knownAt ?? null };
  }
}

const toView = ({ slug, name, type, description, founded, hosts, stages: allowed, feeds }: AccordDefinition) => ({
  slug,
  name,
  type,
  description,
  founded,
  hosts,
  stages: allowed,
  feeds,
});
