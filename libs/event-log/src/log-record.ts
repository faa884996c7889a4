/** One record to append. `eventId` is the UUIDv5 of its natural key: the same fact has the same id, however often it is appended. */
export type NewRecord = {
  eventId: string;
  type: string;
  schemaVersion: number;
  /** When it happened, ISO 8601. */
  occurredAt: string;
  actor: string;
  correlationId: string;
  causationId?: string;
  data: unknown;
  meta?: unknown;
};

/** The stream's version that the caller decided on: an exact one, any, none (it must not exist yet) or exists. */
export type ExpectedVersion = number | 'any' | 'none' | 'exists';
export type AppendRequest = { stream: string; expected: ExpectedVersion; records: NewRecord[] };

export type AppendOutcome =
  | { status: 'ok'; positions: bigint[]; version: number }
  | { status: 'duplicate'; positions: bigint[]; version: number; sameContent: boolean }
  | { status: 'conflict'; actual: number };

/** A small statement that runs in the append's transaction, before it. */
export type Statement = { sql: string; values: unknown[] };

/** One record as the log holds it. `data` is null once erased. */
export type LogRecord = {
  position: bigint;
  eventId: string;
  stream: string;
  version: number;
  type: string;
  schemaVersion: number;
  occurredAt: string;
  recordedAt: string;
  actor: string;
  correlationId: string;
  causationId: string | null;
  data: unknown;
  meta: unknown;
};
