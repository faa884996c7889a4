import { AppError } from '@app/base';
import type { Pool } from 'pg';
import type { EventLog } from './event-log';
import { systemRecord, systemStream } from './system-record';

type Skip = { pool: Pool; log: EventLog; name: string; reason: string; actor: string; now: Date };

/**
 * Lets a subscription that stopped go on behind the record at which it did. A person's decision: it is recorded, with the reason, in the same transaction.
 * Throws SUBSCRIPTION_RUNS where there is nothing to skip.
 */
export async function skipRecord({ pool, log, name, reason, actor, now }: Skip): Promise<bigint> {
  const { rows } = await pool.query<{ version: number; position: string }>(
    `select version, position from projection_checkpoint where name = $1 and status = 'failed' order by version desc limit 1`,
    [name],
  );
  const stopped = rows[0];
  if (!stopped) throw new AppError('SUBSCRIPTION_RUNS', 'input', `${name} has not stopped at any record`);
  const position = BigInt(stopped.position) + 1n;
  const record = systemRecord(
    { type: 'projection-skipped', at: now.toISOString(), projection: name, position: String(position), reason },
    `${name}|${stopped.version}|${position}`,
    actor,
  );
  await log.append(
    { stream: systemStream, expected: 'any', records: [record] },
    {
      with: [
        {
          sql: `update projection_checkpoint set position = $3, status = 'running', error = null, updated_at = now()
                where name = $1 and version = $2 and status = 'failed' and position = $3::bigint - 1`,
          values: [name, stopped.version, position.toString()],
        },
      ],
    },
  );
  return position;
}
