import type { SystemRecord } from '@app/accords';
import { uuidV5 } from '@app/base';
import type { NewRecord } from './log-record';

/** The stream of what concerns the service as a whole. */
export const systemStream = 'system';

/** A record of the system's own stream; the same key is the same record. */
export function systemRecord({ type, ...data }: SystemRecord, key: string, actor: string): NewRecord {
  const eventId = uuidV5(`system|${type}|${key}`);
  return { eventId, type, schemaVersion: 1, occurredAt: data.at, actor, correlationId: eventId, data };
}
