import { type MessageContext, messageContexts } from '@app/accords';
import { AppError, CLOCK, type Clock, CONFIG, type Config, DEFINITIONS, type Definitions } from '@app/base';
import { Database } from '@app/database';
import { listFeeds, opmlFeed, writeOpml } from '@app/feeds';
import { listAccordEvents } from '@app/projections';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';
import type { Request, Response } from '../http/request';
import { calendarKinds, eventsCalendar } from './events-calendar';
import { eventsFeed } from './events-feed';
import { visibleAccords } from './visible-accords';

const OutgoingQuery = z.object({
  accord: z.string().optional(),
  country: z.string().optional(),
  kind: z.string().optional(),
  key: z.string().optional().describe('An API key of the scope feeds; needed for accords that are not public'),
});
type OutgoingQuery = z.infer<typeof OutgoingQuery>;

const entries = 50;
const days = 1_000;
const types = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const;

/** What leaves as feeds: accord events for readers, days for calendars, and the list of the feeds that we read ourselves. */
@ApiTags('outgoing feeds')
@Controller()
export class OutgoingController {
  private readonly contextOf: (accord: string) => MessageContext;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(DEFINITIONS) definitions: Definitions,
  ) {
    this.contextOf = messageContexts(definitions, config.publicUrl);
  }

  @Get('feeds/events.:format')
  @Operation({
    summary: 'The accord events that were told, the latest first: rss, atom or json',
    description: 'Public for the accords in PUBLIC_ACCORDS; for others a session or a key is needed.',
    allow: 'some-public',
    produces: Object.values(types),
    problems: [401, 404],
  })
  async events(
    @Param('format') format: string,
    @Query({ schema: OutgoingQuery }) query: OutgoingQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (format !== 'rss' && format !== 'atom' && format !== 'json')
      throw new AppError('NOT_FOUND', 'not-found', 'there are events.rss, events.atom and events.json');
    const found = await listAccordEvents(this.database.pool, {
      ...this.filter(query, request),
      alerted: true,
      newestFirst: true,
      limit: entries,
    });
    const feed = eventsFeed(found, { publicUrl: this.config.publicUrl, contextOf: this.contextOf, now: this.now() });
    const body = { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }[format]();
    send(response, types[format], body);
  }

  @Get('calendar.ics')
  @Operation({
    summary: 'Ceremonies and dates to watch, for calendars',
    allow: 'some-public',
    produces: 'text/calendar',
    problems: [401],
  })
  async calendar(
    @Query({ schema: OutgoingQuery }) query: OutgoingQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const filter = { ...this.filter(query, request), newestFirst: true, limit: days };
    const [dated, postponed] = await Promise.all([
      listAccordEvents(this.database.pool, { ...filter, kinds: calendarKinds }),
      listAccordEvents(this.database.pool, { ...filter, kinds: ['ceremony.postponed'] }),
    ]);
    const { publicUrl } = this.config;
    const states = postponed.map(({ state }) => state);
    send(response, 'text/calendar', eventsCalendar(dated, states, { publicUrl, contextOf: this.contextOf }));
  }

  @Get('opml')
  @Operation({ summary: 'The feeds that are watched, as OPML', allow: 'feeds', produces: 'text/x-opml', problems: [] })
  async opml(@Res() response: Response): Promise<void> {
    send(response, 'text/x-opml', writeOpml('Accord Watch', (await listFeeds(this.database.pool)).map(opmlFeed)));
  }

  private filter({ accord, country, kind }: OutgoingQuery, request: Request) {
    const accords = visibleAccords(request.caller !== undefined, this.config.publicAccords, accord);
    return { ...(accords && { accords }), ...(country && { country }), ...(kind && { kind }) };
  }
}

function send(response: Response, type: string, body: string): void {
  response.status(200).type(`${type}; charset=utf-8`);
  response.setHeader('cache-control', 'private, max-age=60');
  response.send(body);
}
