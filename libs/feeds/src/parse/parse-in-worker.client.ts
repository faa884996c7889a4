import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type NoFeed, type ParseOptions, parseFeed, type ReadEntry, type ReadFeed } from './parse-feed';
import type { Answer } from './parse-worker';

type Job = { bytes: Uint8Array; options: ParseOptions; resolve: (result: ReadFeed | NoFeed) => void };
type Running = Job & { timer: NodeJS.Timeout; feed: Omit<ReadFeed, 'items'> | null; items: ReadEntry[] };

/** What is read of a feed lives until the feed is done: with room for it, it is not copied over and over. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 };

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

  /** Takes the bytes over where they have a memory of their own: whoever gives them has none left. Copying 15 MB would hold up the main thread. */
  parse(bytes: Uint8Array, options: ParseOptions = {}): Promise<ReadFeed | NoFeed> {
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
    this.running = { ...job, timer, feed: null, items: [] };
    this.worker ??= this.start();
    const { bytes, options } = job;
    this.worker.postMessage({ bytes, options }, memoryOf(bytes));
  }

  private start(): Worker {
    const worker = new Worker(this.script, { resourceLimits });
    worker.unref();
    worker.on('message', (answer: Answer) => {
      if (worker === this.worker) this.take(answer, worker);
    });
    worker.on('error', (error) => {
      if (worker === this.worker) this.giveUp(`the feed could not be read: ${error.message}`);
    });
    return worker;
  }

  /** Takes a feed part by part, with room for everything else between two of them. */
  private take(answer: Answer, worker: Worker): void {
    const { running } = this;
    if (!running) return;
    if ('error' in answer) {
      this.answer(answer);
      return;
    }
    if ('feed' in answer) running.feed = answer.feed;
    else running.items.push(...answer.items);
    if ('items' in answer && answer.isLast && running.feed) this.answer({ ...running.feed, items: running.items });
    else setImmediate(() => worker.postMessage('more'));
  }

  private answer(result: ReadFeed | NoFeed): void {
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

/** Small buffers share their memory with others, which must keep it. */
const memoryOf = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && byteLength > 65_536 && buffer.byteLength === byteLength ? [buffer] : [];
