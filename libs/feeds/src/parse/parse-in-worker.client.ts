import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type NoFeed, type ParsedFeed, type ParseOptions, parseFeed } from './parse-feed';

type Job = { bytes: Uint8Array; options: ParseOptions; resolve: (result: ParsedFeed | NoFeed) => void };
type Running = Job & { timer: NodeJS.Timeout };

const maxOldGenerationSizeMb = 256;

/**
 * Parses feeds in a worker thread, one after another, each with a deadline of its own and 256 MB. A feed that exceeds either is answered as no feed,
 * and the thread is replaced; those behind it are parsed by the next one.
 */
export class FeedParser {
  private worker: Worker | null = null;
  private running: Running | null = null;
  private readonly queue: Job[] = [];

  constructor(
    private readonly deadlineMs = 5_000,
    private readonly script = join(__dirname, 'parse-worker.js'),
  ) {}

  parse(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedFeed | NoFeed> {
    // From sources (tests) there is no compiled worker to start.
    if (!existsSync(this.script)) return parseFeed(bytes, options);
    return new Promise((resolve) => {
      this.queue.push({ bytes, options, resolve });
      this.startNext();
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private startNext(): void {
    if (this.running) return;
    const job = this.queue.shift();
    if (!job) return;
    const timer = setTimeout(
      () => this.giveUp(`the feed took longer than ${this.deadlineMs / 1000} s to read`),
      this.deadlineMs,
    );
    this.running = { ...job, timer };
    this.worker ??= this.start();
    this.worker.postMessage({ bytes: job.bytes, options: job.options });
  }

  private start(): Worker {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb } });
    worker.unref();
    worker.on('message', (result: ParsedFeed | NoFeed) => {
      if (worker === this.worker) this.answer(result);
    });
    worker.on('error', (error) => {
      if (worker === this.worker) this.giveUp(`the feed could not be read: ${error.message}`);
    });
    return worker;
  }

  private answer(result: ParsedFeed | NoFeed): void {
    if (!this.running) return;
    clearTimeout(this.running.timer);
    this.running.resolve(result);
    this.running = null;
    this.startNext();
  }

  /** Ends the thread; the feed that it was at is answered with the reason. */
  private giveUp(error: string): void {
    void this.worker?.terminate();
    this.worker = null;
    this.answer({ error, feeds: [] });
  }
}
