import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import { encodeRequest } from './encode-request';
import type { AppendOutcome, AppendRequest, Statement } from './log-record';

type Waiting = {
  encoded: string;
  ids: string[];
  statements: Statement[];
  resolve: (outcome: AppendOutcome) => void;
  reject: (error: unknown) => void;
};
type OutcomeRow = {
  request: number;
  status: string;
  version: number;
  positions: string[] | null;
  same_content: boolean | null;
};

const groupLimit = 500;
const groupBytes = 8_000_000;
const tries = 6;
/** Lost connections, server restarts, lock time-outs, serialization failures: the same ids may be sent again. */
const retryable = new Set([
  '08000',
  '08003',
  '08006',
  '57P01',
  '57P02',
  '57P03',
  '55P03',
  '40001',
  '40P01',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
]);

/** Groups concurrent appends of this process into one call of append_events: one statement in flight, up to 500 requests in it. */
export class Appender {
  private readonly queue: Waiting[] = [];
  private isDraining = false;

  constructor(private readonly pool: Pool) {}

  /** Resolves once the request's fate is committed. Throws RECORD_INVALID at once, LOG_UNAVAILABLE when the database stays away. */
  append(request: AppendRequest, statements: Statement[] = []): Promise<AppendOutcome> {
    const encoded = encodeRequest(request);
    return new Promise((resolve, reject) => {
      this.queue.push({ encoded, ids: request.records.map((record) => record.eventId), statements, resolve, reject });
      if (!this.isDraining) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.isDraining = true;
    // Let the appends of this turn of the event loop gather.
    await Promise.resolve();
    while (this.queue.length > 0) await this.commit(this.takeGroup());
    // In the same turn as the loop's last look at the queue: an append that comes later starts the next drain.
    this.isDraining = false;
  }

  /** The oldest requests that share no record id: a second request with the same id must see the first one committed. */
  private takeGroup(): Waiting[] {
    const ids = new Set<string>();
    let size = 0;
    let bytes = 0;
    for (const waiting of this.queue) {
      bytes += waiting.encoded.length;
      if (size >= groupLimit || (size > 0 && bytes > groupBytes) || waiting.ids.some((id) => ids.has(id))) break;
      for (const id of waiting.ids) ids.add(id);
      size += 1;
    }
    return this.queue.splice(0, size);
  }

  /** If a group fails as a statement it is halved until the offender is alone. */
  private async commit(group: Waiting[]): Promise<void> {
    try {
      const outcomes = await this.send(group);
      group.forEach((waiting, index) => {
        const outcome = outcomes[index];
        if (outcome) waiting.resolve(outcome);
        else waiting.reject(new AppError('LOG_UNAVAILABLE', 'internal', 'append_events gave no answer for a request'));
      });
    } catch (error) {
      if (group.length === 1) {
        group[0]?.reject(error);
        return;
      }
      const half = Math.ceil(group.length / 2);
      await this.commit(group.slice(0, half));
      await this.commit(group.slice(half));
    }
  }

  private async send(group: readonly Waiting[]): Promise<AppendOutcome[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.sendOnce(group);
      } catch (error) {
        // A statement may collide with what another process has just appended: the second look finds a duplicate.
        const collided = attempt === 1 && error instanceof Error && 'code' in error && error.code === '23505';
        if (!collided && (attempt >= tries || !isRetryable(error))) throw error;
        await sleep(Math.min(2_000, 25 * 4 ** (attempt - 1)));
      }
    }
  }

  private async sendOnce(group: readonly Waiting[]): Promise<AppendOutcome[]> {
    const batch = `[${group.map((waiting) => waiting.encoded).join(',')}]`;
    if (group.every((waiting) => waiting.statements.length === 0))
      return toOutcomes(await callAppend(this.pool, batch));
    const client = await this.pool.connect();
    let broken = false;
    try {
      await client.query("begin; set local lock_timeout = '5s'");
      for (const { sql, values } of await statementsToRun(client, group)) await client.query(sql, values);
      const outcomes = toOutcomes(await callAppend(client, batch));
      // The statements of a request that was not appended must not stay: such a group is sent again without it.
      const refused = group.filter(
        (waiting, index) => waiting.statements.length > 0 && outcomes[index]?.status !== 'ok',
      );
      if (refused.length === 0 || refused.length === group.length) {
        await client.query(refused.length === 0 ? 'commit' : 'rollback');
        return outcomes;
      }
      await client.query('rollback');
      throw new GroupMixed();
    } catch (error) {
      await client.query('rollback').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

/** What is in the log already ran its statements when it was appended: a repeated request must not run them again. */
async function statementsToRun(client: PoolClient, group: readonly Waiting[]): Promise<Statement[]> {
  const asked = group.filter((waiting) => waiting.statements.length > 0);
  const { rows } = await client.query<{ event_id: string }>({
    name: 'log_known_ids',
    text: 'select event_id from event_log where event_id = any($1)',
    values: [asked.flatMap((waiting) => waiting.ids)],
  });
  const known = new Set(rows.map((row) => row.event_id));
  return asked
    .filter((waiting) => !waiting.ids.some((id) => known.has(id.toLowerCase())))
    .flatMap((waiting) => waiting.statements);
}

/** Some requests of a group with statements conflict and others do not: halving tells them apart. */
class GroupMixed extends Error {}

const callAppend = async (client: Pool | PoolClient, batch: string): Promise<OutcomeRow[]> =>
  (
    await client.query<OutcomeRow>({
      name: 'append_events',
      text: 'select * from append_events($1::jsonb)',
      values: [batch],
    })
  ).rows;

const toOutcomes = (rows: readonly OutcomeRow[]): AppendOutcome[] =>
  [...rows].sort((a, b) => a.request - b.request).map(toOutcome);

function toOutcome({ status, version, positions, same_content }: OutcomeRow): AppendOutcome {
  if (status === 'conflict') return { status, actual: version };
  const places = (positions ?? []).map(BigInt);
  return status === 'ok'
    ? { status, positions: places, version }
    : { status: 'duplicate', positions: places, version, sameContent: same_content ?? false };
}

function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return retryable.has(code) || /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
}
