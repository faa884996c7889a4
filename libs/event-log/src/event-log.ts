import type { Pool } from 'pg';
import { Appender } from './append.store';
import type { AppendOutcome, AppendRequest, LogRecord, Statement } from './log-record';
import { listenToLog } from './notifications.client';
import { type Page, readAll, readHead, readStream } from './read.store';
import type { Anchor } from './check-link';
import { type ChainReport, verifyChain } from './verify-chain.store';

/** The log of what happened: appended in groups, read in commit order, never changed. */
export class EventLog {
  private readonly appender: Appender;
  private readonly listeners = new Set<() => void>();
  private stopListening: (() => Promise<void>) | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly databaseUrl: string,
  ) {
    this.appender = new Appender(pool);
  }

  /** Appends to one stream. `with` statements run in the same transaction before it, and are undone when the request conflicts. */
  async append(request: AppendRequest, options: { with?: Statement[] } = {}): Promise<AppendOutcome> {
    return this.appender.append(request, options.with);
  }

  readAll(page: Page): Promise<LogRecord[]> {
    return readAll(this.pool, page);
  }

  readStream(stream: string): Promise<LogRecord[]> {
    return readStream(this.pool, stream);
  }

  head(): Promise<{ position: bigint; hash: string }> {
    return readHead(this.pool);
  }

  /** Recomputes the hash chain of the whole log; against an earlier published head where one is given. */
  verify(options: { anchor?: Anchor; onProgress?: (position: bigint) => void } = {}): Promise<ChainReport> {
    return verifyChain(this.pool, options);
  }

  /** Calls back soon after anything was appended, and every second in any case. Returns how to stop. */
  onAppend(listener: () => void): () => void {
    this.listeners.add(listener);
    this.stopListening ??= listenToLog(this.databaseUrl, 'event_log', () => {
      for (const wake of this.listeners) wake();
    });
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.listeners.clear();
    await this.stopListening?.();
    this.stopListening = null;
  }
}
