import { AppError } from '@app/base';
import type { EventLog } from './event-log';
import { systemRecord, systemStream } from './system-record';

/**
 * Empties one record's payload for good, and records that and why in the same transaction; its hash stays, so that the chain still holds. Throws
 * RECORD_NOT_FOUND, and RECORD_STAYS for a record of the system: these hold nothing personal, and others are verified by them. A second time changes nothing.
 */
export async function eraseRecord(
  log: EventLog,
  { position, reason, actor, now }: { position: bigint; reason: string; actor: string; now: Date },
): Promise<'erased' | 'was erased'> {
  const [record] = await log.readAll({ after: position - 1n, limit: 1 });
  if (record?.position !== position)
    throw new AppError('RECORD_NOT_FOUND', 'not-found', `there is no record ${position}`);
  if (record.stream === systemStream)
    throw new AppError('RECORD_STAYS', 'input', `record ${position} is the system's own: the log is verified by it`);
  const erasure = systemRecord(
    { type: 'record-erased', at: now.toISOString(), position: String(position), reason },
    String(position),
    actor,
  );
  const { status } = await log.append(
    { stream: systemStream, expected: 'any', records: [erasure] },
    {
      with: [
        {
          sql: 'update event_log set data = null, salt = null, erased_at = $2 where position = $1 and erased_at is null',
          values: [position.toString(), now],
        },
      ],
    },
  );
  return status === 'ok' ? 'erased' : 'was erased';
}
