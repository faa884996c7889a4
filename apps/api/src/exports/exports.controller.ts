import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageContexts } from '@app/accords';
import { CLOCK, type Clock, CONFIG, type Config, DEFINITIONS, type Definitions } from '@app/base';
import { Database } from '@app/database';
import { listAccordEvents } from '@app/projections';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { z } from 'zod';
import { EventQuery, EventSummary } from '../events/event-schemas';
import { eventSummary } from '../events/event-view';
import { toFilter } from '../events/events.controller';
import { Operation } from '../http/operation';
import { refuseFuture } from '../http/pages';
import type { Response } from '../http/request';
import { eventColumns } from './event-rows';

const Wanted = EventQuery.omit({ after: true, limit: true, order: true });
type Wanted = z.output<typeof Wanted>;
const page = 500;

/** All accord events that a query wants, as a file, with the words that say so, their outlets and the hashes of their texts. */
@ApiTags('events')
@Controller('api/v1/exports')
export class ExportsController {
  private readonly contextOf;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DEFINITIONS) definitions: Definitions,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.contextOf = messageContexts(definitions, config.publicUrl);
  }

  @Get('events.csv')
  @Operation({
    summary: 'Accord events as CSV (RFC 4180), one row each with its first evidence',
    allow: 'read',
    produces: 'text/csv',
    problems: [400],
  })
  async csv(@Query({ schema: Wanted }) wanted: Wanted, @Res() response: Response): Promise<void> {
    refuseFuture({ asOf: wanted.asOf, knownAt: wanted.knownAt }, this.clock());
    const columns = Object.entries(eventColumns);
    const rows = this.events(wanted, (event) => columns.map(([, cell]) => cell(event)));
    // A cell that begins as a formula is text to whoever opens the file in a spreadsheet.
    const toCsv = stringify({
      header: true,
      columns: columns.map(([name]) => name),
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    });
    attach(response, 'text/csv; charset=utf-8', 'accord-events.csv');
    await pipeline(Readable.from(rows), toCsv, response);
  }

  @Get('events.ndjson')
  @Operation({
    summary: 'Accord events as JSON Lines, each with all its evidence',
    description: 'The schema is that of one line.',
    allow: 'read',
    returns: EventSummary,
    produces: 'application/x-ndjson',
    problems: [400],
  })
  async ndjson(@Query({ schema: Wanted }) wanted: Wanted, @Res() response: Response): Promise<void> {
    refuseFuture({ asOf: wanted.asOf, knownAt: wanted.knownAt }, this.clock());
    attach(response, 'application/x-ndjson', 'accord-events.ndjson');
    await pipeline(Readable.from(this.events(wanted, (event) => `${JSON.stringify(event)}\n`)), response);
  }

  /** In commit order, page by page: an event that changes meanwhile comes again at the end, as it is then. */
  private async *events<T>(wanted: Wanted, toRow: (event: ReturnType<typeof eventSummary>) => T): AsyncGenerator<T> {
    for (let after: bigint | undefined; ; ) {
      const events = await listAccordEvents(this.database.pool, {
        ...toFilter(wanted),
        limit: page,
        ...(after !== undefined && { after }),
      });
      for (const event of events) yield toRow(eventSummary(event, this.contextOf));
      after = events.at(-1)?.updatedAtPosition;
      if (events.length < page) return;
    }
  }
}

function attach(response: Response, type: string, name: string): void {
  response.setHeader('content-type', type);
  response.setHeader('content-disposition', `attachment; filename="${name}"`);
}
