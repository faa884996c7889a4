import { once } from 'node:events';
import type { ClientBase, Connection, Submittable } from 'pg';
import type { Columns, Value } from './rows-into';

type Copying = Connection & { sendCopyFromChunk: (chunk: Buffer) => void; endCopyFrom: () => void };
const noop = (): void => undefined;

/**
 * Rows that go into a table with one COPY, as they come: PostgreSQL takes these in several times faster than by inserts, and nobody waits for an answer in between.
 * It has its connection for itself until it has ended. Names stand in the statement: they come from our own code only.
 */
export class TableCopy<Row> implements Submittable {
  private readonly values: ((row: Row) => Value)[];
  private readonly statement: string;
  private begun: (connection: Copying) => void = noop;
  private ended: (error?: Error) => void = noop;
  private readonly beginning = new Promise<Copying>((resolve) => (this.begun = resolve));
  private readonly ending = new Promise<void>((resolve, reject) => {
    this.ended = (error) => (error ? reject(error) : resolve());
  });

  /** With `freeze` the rows are written as old ones, which nobody looks through again; only into a table that was emptied in the same transaction. */
  constructor(client: Pick<ClientBase, 'query'>, table: string, columns: Columns<Row>, { freeze = false } = {}) {
    this.values = Object.values(columns).map(([, valueOf]) => valueOf);
    this.statement = `copy ${table} (${Object.keys(columns).join(', ')}) from stdin${freeze ? ' with (freeze)' : ''}`;
    this.ending.catch(noop); // whoever writes or ends gets the error
    client.query(this);
  }

  /** Sends rows; waits only for room. */
  async write(rows: readonly Row[]): Promise<void> {
    const connection = await this.connection();
    connection.sendCopyFromChunk(Buffer.from(rows.map((row) => this.asLine(row)).join('')));
    if (connection.stream.writableNeedDrain) await Promise.race([once(connection.stream, 'drain'), this.ending]);
  }

  /** Resolves when the table has all the rows. */
  async end(): Promise<void> {
    (await this.connection()).endCopyFrom();
    await this.ending;
  }

  private async connection(): Promise<Copying> {
    const connection = await Promise.race([this.beginning, this.ending]);
    if (!connection) throw new Error(`"${this.statement}" has ended`);
    return connection;
  }

  private asLine(row: Row): string {
    return `${this.values.map((of) => asField(of(row))).join('\t')}\n`;
  }

  // What the driver calls of a query. It knows the messages of a COPY, but has no such query itself.

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: Copying): void {
    this.begun(connection);
  }

  handleError(error: Error): void {
    this.ended(error);
  }

  handleCommandComplete = noop;

  handleReadyForQuery(): void {
    this.ended();
  }
}

const special = /[\\\n\r\t]/;
const everySpecial = /[\\\n\r\t]/g;
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function asField(value: Value): string {
  if (value === null) return '\\N';
  const text = String(value);
  return special.test(text) ? text.replaceAll(everySpecial, (found) => escapes[found] ?? found) : text;
}
