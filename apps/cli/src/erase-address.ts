import { deleteSubscriber } from '@app/digests';
import { eraseRecord } from '@app/event-log';
import { rebuildInThread } from '@app/projections';
import type { House } from './open-house';

/** How many rows of each kind spoke of the address. */
export type ErasedAddress = Record<string, number>;

/** As a whole word, in any case; before it may stand the escape of a line's end, as in the text of JSON. */
export const addressPattern = (address: string): string =>
  `(?:(?<![[:alnum:]._%+-])|(?<=\\\\[nrt]))${address.replace(/[^A-Za-z0-9@]/g, '\\$&')}(?!\\.?[[:alnum:]-])`;

const gone = '[erased]';
const blank = (column: string): string => `${column} = regexp_replace(${column}, $1, '${gone}', 'gi')`;
const blankJson = (column: string): string => `${column} = regexp_replace(${column}::text, $1, '${gone}', 'gi')::jsonb`;
const names = (...columns: string[]): string => columns.map((column) => `${column} ~* $1`).join(' or ');

/** Texts of items go whole, for the offsets of quotes count in them; elsewhere only the address itself does. */
const statements: Record<string, string> = {
  texts: `update item_version set ${blank('title')}, text = null, html = null where ${names('title', 'text', 'html')}`,
  items: `update item set ${blank('title')} where ${names('title')}`,
  findings: `update finding set ${blankJson('data')} where ${names('data::text')}`,
  endpoints: `update endpoint set contact = null where ${names('contact')}`,
  messages: `update delivery set ${blank('body')} where state <> 'leased' and (${names('body')})`,
  attempts: `update attempt set ${blank('response_body')} where ${names('response_body')}`,
  digests: `update digest set ${blankJson('content')}, ${blank('subject')}, ${blank('text')}, ${blank('html')} where ${names('content::text', 'subject', 'text', 'html')}`,
  audit: `update audit set ${blank('target')}, ${blankJson('data')} where ${names('target', 'data::text')}`,
};

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
  });
  if (records.length > 0) await rebuildInThread(database);
  return erased;
}
