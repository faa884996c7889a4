import { AppError } from '@app/base';
import type { AppendRequest, NewRecord } from './log-record';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The request as append_events reads it. Throws RECORD_INVALID before anything is grouped: PostgreSQL's jsonb holds neither NUL nor a lone
 * surrogate, and one bad record must not take others down with it.
 */
export function encodeRequest({ stream, expected, records }: AppendRequest): string {
  if (records.length === 0) throw invalid(stream, 'records', 'is empty');
  if (new Set(records.map((record) => record.eventId)).size < records.length)
    throw invalid(stream, 'eventId', 'occurs twice in one request');
  const encoded = JSON.stringify({
    stream,
    expected: String(expected),
    records: records.map((record) => encodeRecord(stream, record)),
  });
  if (encoded.includes('\\u0000'))
    throw invalid(stream, 'data', 'holds a NUL character, which PostgreSQL cannot store');
  // JSON.stringify writes a lone surrogate as an escape and a pair as the character itself.
  if (/\\ud[89a-f]/i.test(encoded)) throw invalid(stream, 'data', 'holds half of a surrogate pair');
  return encoded;
}

function encodeRecord(stream: string, record: NewRecord): Record<string, unknown> {
  for (const field of ['eventId', 'correlationId', 'causationId'] as const) {
    const value = record[field];
    if (value !== undefined && !uuid.test(value)) throw invalid(stream, field, `"${value}" is no UUID`);
  }
  if (Number.isNaN(Date.parse(record.occurredAt)))
    throw invalid(stream, 'occurredAt', `"${record.occurredAt}" is no date`);
  return {
    event_id: record.eventId,
    type: record.type,
    schema_version: record.schemaVersion,
    occurred_at: record.occurredAt,
    actor: record.actor,
    correlation_id: record.correlationId,
    causation_id: record.causationId ?? null,
    data: record.data ?? {},
    meta: record.meta ?? null,
  };
}

const invalid = (stream: string, field: string, reason: string): AppError =>
  new AppError('RECORD_INVALID', 'input', `${stream}: ${field} ${reason}`, {
    details: { errors: [{ field, reason }] },
  });
