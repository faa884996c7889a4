import { messageContexts } from '@app/accords';
import { AppError, CLOCK, type Clock, CONFIG, type Config, DEFINITIONS, type Definitions } from '@app/base';
import { Database } from '@app/database';
import { EventLog } from '@app/event-log';
import { type EventFilter, getAccordEvent, listAccordEvents, listRevisions, sourceRecords } from '@app/projections';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Operation } from '../http/operation';
import { refuseBeyond, refuseFuture, toPage } from '../http/pages';
import { EventDetail, EventPage, EventQuery } from './event-schemas';
import { eventDetail, eventSummary } from './event-view';
import { relatedEvents } from './related-events.store';

@ApiTags('events')
@Controller('api/v1/events')
export class EventsController {
  private readonly contextOf;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(DEFINITIONS) definitions: Definitions,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.contextOf = messageContexts(definitions, config.publicUrl);
  }

  @Get()
  @Operation({
    summary: 'Accord events, in the order of their last record',
    description: 'Going on from the last `position` shows every event again when it changes, and misses none.',
    allow: 'read',
    returns: EventPage,
    problems: [400],
  })
  async list(@Query({ schema: EventQuery }) { limit, ...wanted }: EventQuery) {
    refuseFuture({ asOf: wanted.asOf, knownAt: wanted.knownAt }, this.clock());
    // One row more than asked for tells whether there is a next page.
    const rows = await listAccordEvents(this.database.pool, { ...toFilter(wanted), limit: limit + 1 });
    if (rows.length === 0 && wanted.after !== undefined && wanted.order === 'asc')
      refuseBeyond('after', BigInt(wanted.after), (await this.log.head()).position);
    return toPage(
      rows.map((row) => eventSummary(row, this.contextOf)),
      limit,
      ({ position }) => position,
    );
  }

  @Get(':id')
  @Operation({
    summary: 'One accord event with its sources and revisions',
    allow: 'read',
    returns: EventDetail,
    problems: [404],
  })
  one(@Param('id') id: string) {
    return readEvent(this.database, id, this.contextOf);
  }
}

/** Throws EVENT_NOT_FOUND. */
export async function readEvent(
  { pool }: Pick<Database, 'pool'>,
  id: string,
  contextOf: ReturnType<typeof messageContexts>,
): Promise<EventDetail> {
  const event = await getAccordEvent(pool, id);
  if (!event) throw new AppError('EVENT_NOT_FOUND', 'not-found', `there is no accord event ${id}`);
  const sources = event.state.sources.flatMap(({ source }) => source ?? []);
  const [revisions, related, records] = await Promise.all([
    listRevisions(pool, id),
    relatedEvents(pool, event.state),
    sourceRecords(pool, { sources }),
  ]);
  return eventDetail(event, { revisions, related, records }, contextOf);
}

/** What a query asks for, but for how many. */
export function toFilter({
  after,
  order,
  since,
  until,
  q,
  ...rest
}: Partial<Omit<EventQuery, 'limit'>>): Omit<EventFilter, 'limit'> {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...given,
    newestFirst: order === 'desc',
    ...(after !== undefined && { after: BigInt(after) }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until: endOf(until) }),
    ...(q !== undefined && { words: q }),
  };
}

/** `until=2025-11-07` takes in the whole 7th. */
const endOf = (until: string): string =>
  until.length === 10 ? new Date(Date.parse(until) + 86_400_000).toISOString() : until;
