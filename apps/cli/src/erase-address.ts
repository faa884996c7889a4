import { deleteSubscriber } from '@app/digests';
import { eraseRecord } from '@app/event-log';
import { rebuildInThread } from '@app/projections';
import type { PoolClient } from 'pg';
import type { House } from './open-house';

/** How many rows of each kind spoke of the address. */
export type ErasedAddress = Record<string, number>;

/** As a whole word, in any case, also as addresses of pages write it; before it may stand the escape of a line's end, as in the text of JSON. */
export const addressPattern = (address: string): string =>
  `(?:(?<![[:alnum:]._%+-])|(?<=\\\\[nrt]))${address.replace(/[^A-Za-z0-9@]/g, '\\$&').replace('@', '(?:@|%40)')}(?!\\.?[[:alnum:]-])`;

const gone = '[erased]';
const blank = (column: string): string => `${column} = regexp_replace(${column}, $1, '${gone}', 'gi')`;
const blankJson = (column: string): string => `${column} = regexp_replace(${column}::text, $1, '${gone}', 'gi')::jsonb`;
const names = (...columns: string[]): string => columns.map((column) => `${column} ~* $1`).join(' or ');

/** Texts of items go whole, for the offsets of quotes count in them; a contact goes too. Everywhere else only the address itself does. */
const statements: Record<string, string> = {
  texts: `update item_version set ${blank('title')}, text = null, html = null where ${names('title', 'text', 'html')}`,
  contacts: `update endpoint set contact = null where ${names('contact')}`,
  messages: `update delivery set ${blank('body')} where state <> 'leased' and (${names('body')})`,
};
/** What the chain is made of, what is built from it, those whose names are in it, and what the statements above see to. */
const leftAlone = [
  'event_log',
  'event_head',
  'event_stream',
  'user_account',
  'api_key',
  'delivery',
  '_prisma_migrations',
];

type Column = { table: string; column: string; type: 'text' | 'jsonb' | 'ARRAY' };

/** Every other column that can hold a text, whatever it is for: nobody has to think of erasure when they add one. */
const columnsSql = `
  select c.table_name as table, c.column_name as column, c.data_type as type
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> all($1)
    and (c.data_type in ('text', 'jsonb') or c.udt_name = '_text')
  order by 1, 2`;

const asText = ({ column, type }: Column): string => (type === 'text' ? `"${column}"` : `"${column}"::text`);
function blanked({ column, type }: Column): string {
  const quoted = `"${column}"`;
  if (type === 'text') return blank(quoted);
  if (type === 'jsonb') return blankJson(quoted);
  return `${quoted} = array(select regexp_replace(each, $1, '${gone}', 'gi') from unnest(${quoted}) each)`;
}

/** Takes the address out of every text of every table; the tables that had it, with how many rows. */
async function blankEverywhere(tx: Pick<PoolClient, 'query'>, pattern: string): Promise<ErasedAddress> {
  const { rows } = await tx.query<Column>(columnsSql, [leftAlone]);
  const tables = new Map<string, Column[]>();
  for (const each of rows) tables.set(each.table, [...(tables.get(each.table) ?? []), each]);
  const erased: ErasedAddress = {};
  for (const [table, columns] of tables) {
    const { rowCount } = await tx.query(
      `update "${table}" set ${columns.map(blanked).join(', ')} where ${names(...columns.map(asText))}`,
      [pattern],
    );
    if (rowCount) erased[table.replaceAll('_', ' ')] = rowCount;
  }
  return erased;
}

/**
 * Forgets a mail address wherever it is kept: its subscriber with all digests, the payload of every record of the log that holds it (each erasure on record), and what
 * tables say of it. What the chain itself is made of stays: the names of users and the reasons that operators gave.
 */
export async function eraseAddress(
  house: Pick<House, 'database' | 'log' | 'now'> & { config: Pick<House['config'], 'publicUrl'> },
  { address, reason, actor }: { address: string; reason: string; actor: string },
): Promise<ErasedAddress> {
  const { database, log, config, now } = house;
  const pattern = addressPattern(address);
  const erased: ErasedAddress = { subscribers: 0, records: 0 };
  const { rows: subscribers } = await database.pool.query<{ id: string }>(
    'select id from subscriber where lower(email) = lower($1)',
    [address],
  );
  const needs = { pool: database.pool, log, mailer: null, publicUrl: config.publicUrl, now };
  for (const { id } of subscribers) await deleteSubscriber(needs, id, actor);
  erased['subscribers'] = subscribers.length;
  const { rows: records } = await database.pool.query<{ position: string }>(
    `select position from event_log where stream <> 'system' and data::text ~* $1 order by position`,
    [pattern],
  );
  for (const { position } of records) await eraseRecord(log, { position: BigInt(position), reason, actor, now: now() });
  erased['records'] = records.length;
  await database.transaction(async (tx) => {
    for (const [what, sql] of Object.entries(statements)) erased[what] = (await tx.query(sql, [pattern])).rowCount ?? 0;
    Object.assign(erased, await blankEverywhere(tx, pattern));
  });
  if (records.length > 0) await rebuildInThread(database);
  return erased;
}
