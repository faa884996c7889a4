import type { Pool, PoolClient } from 'pg';
import { eventColumns } from './accord-events.projection';
import {
  countColumns,
  countsOf,
  type DayCount,
  sourceColumns,
  sourcesOf,
  timelineColumns,
} from './derived-tables.projection';
import { type EventChange, lastOfEach } from './event-change';
import type { Columns } from './rows-into';
import { shadow } from './shadow-tables.store';
import { TableCopy } from './table-copy.client';

/** Fills the empty tables of a rebuild with events that come whole and once, each table over a connection of its own. */
export class NewTables {
  private readonly counts = new Map<string, DayCount>();
  private readonly events;
  private readonly timeline;
  private readonly sources;

  private constructor(private readonly clients: readonly [PoolClient, PoolClient, PoolClient]) {
    this.events = intoEmptied(clients[0], 'accord_event', eventColumns);
    this.timeline = intoEmptied(clients[1], 'accord_timeline', timelineColumns);
    this.sources = intoEmptied(clients[2], 'event_source', sourceColumns);
  }

  /** The tables are full when `fill` has ended; when it fails, they hold nothing. */
  static async fill(pool: Pool, fill: (tables: NewTables) => Promise<void>): Promise<void> {
    const tables = new NewTables([await pool.connect(), await pool.connect(), await pool.connect()]);
    let failure: Error | undefined;
    try {
      await fill(tables);
      await tables.end();
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      // A connection in the middle of a COPY is of no use to others.
      for (const client of tables.clients) client.release(failure);
    }
  }

  /** Writes each event as it stands after its last change; waits only for room. */
  async add(changes: readonly EventChange[]): Promise<void> {
    countsOf(changes, this.counts);
    const last = lastOfEach(changes);
    await Promise.all([this.events.write(last), this.timeline.write(last), this.sources.write(sourcesOf(last))]);
  }

  private async end(): Promise<void> {
    await Promise.all([this.events.end(), this.timeline.end(), this.sources.end()]);
    const counts = new TableCopy(this.clients[0], `${shadow}.daily_count`, countColumns);
    await counts.write([...this.counts.values()]);
    await counts.end();
    await Promise.all(this.clients.map((client) => client.query('commit')));
  }
}

/** Begins a transaction, in which nobody else has seen the table, so that its rows are old from the start. */
function intoEmptied<Row>(client: PoolClient, table: string, columns: Columns<Row>): TableCopy<Row> {
  // A failure is that of the COPY behind it, which then has no transaction to be in.
  client.query(`begin; truncate ${shadow}.${table}`).catch(() => undefined);
  return new TableCopy(client, `${shadow}.${table}`, columns, { freeze: true });
}
