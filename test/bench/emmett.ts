import { createRequire } from 'node:module';
import type { NewRecord } from '@app/event-log';
import { Pool } from 'pg';

export type Emmett = { append: (records: readonly NewRecord[]) => Promise<unknown>; close: () => Promise<unknown> };
type Store = {
  schema: { migrate: () => Promise<unknown> };
  appendToStream: (stream: string, events: { type: string; data: unknown }[]) => Promise<unknown>;
  close: () => Promise<unknown>;
};
type EmmettModule = { getPostgreSQLEventStore: (url: string, options: { connectionOptions: { pool: Pool } }) => Store };

const name = '@event-driven-io/emmett-postgresql';

/**
 * Emmett's event store, to hold ours against, where somebody has installed it (`npm install --no-save @event-driven-io/emmett-postgresql@0.42.0`); null otherwise. It is no dependency of
 * ours: what is published of it names no licence.
 */
export async function openEmmett(databaseUrl: string): Promise<Emmett | null> {
  const require = createRequire(__filename);
  let found: EmmettModule;
  try {
    found = require(name) as EmmettModule; // as its type definitions have it
  } catch {
    return null;
  }
  // One of its own stays open after its close, and fails when the server stops. Connections that are just being closed may do so, too.
  const pool = new Pool({ connectionString: databaseUrl, max: 30 }).on('error', () => undefined);
  const store = found.getPostgreSQLEventStore(databaseUrl, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    // Into a stream of its own: appends without an expected version to one stream conflict with each other there.
    append: (records) =>
      store.appendToStream(
        `s-${records[0]?.eventId ?? ''}`,
        records.map(({ type, data }) => ({ type, data })),
      ),
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
}
