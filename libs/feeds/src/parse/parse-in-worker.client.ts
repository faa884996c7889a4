import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type NoFeed, type ParsedFeed, type ParseOptions, parseFeed } from './parse-feed';

type Waiting = { resolve: (result: ParsedFeed | NoFeed) => void; timer: NodeJS.Timeout };

const deadlineMs = 5_000;
const maxOldGenerationSizeMb = 256;

/**
 * Parses feeds in a worker thread with a deadline of 5 s and 256 MB. A feed that exceeds either is answered as no feed, and the thread is
 * replaced; what waited behind it is parsed by the next one.
 */
export class FeedParser {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  parse(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedFeed | NoFeed> {
    const script = join(__dirname, 'parse-worker.js');
    // From sources (tests) there is no compiled worker to start.
    if (!existsSync(script)) return parseFeed(bytes, options);
    return new Promise((resolve) => {
      const id = this.next++;
      const timer = setTimeout(
        () => this.giveUp(`the feed took longer than ${deadlineMs / 1000} s to read`, id),
        deadlineMs,
      );
      this.waiting.set(id, { resolve, timer });
      this.worker ??= this.start(script);
      this.worker.postMessage({ id, bytes, options });
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private start(script: string): Worker {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb } });
    worker.unref();
    worker.on('message', ({ id, result }: { id: number; result: ParsedFeed | NoFeed }) => this.answer(id, result));
    worker.on('error', (error) => this.giveUp(`the feed could not be read: ${error.message}`));
    return worker;
  }

  private answer(id: number, result: ParsedFeed | NoFeed): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.waiting.delete(id);
    waiting.resolve(result);
  }

  /** Ends the thread. The feed at fault, or every waiting one where it is not known, is answered with the reason. */
  private giveUp(error: string, culprit?: number): void {
    void this.worker?.terminate();
    this.worker = null;
    for (const id of culprit === undefined ? [...this.waiting.keys()] : [culprit])
      this.answer(id, { error, feeds: [] });
    for (const id of this.waiting.keys())
      this.answer(id, { error: 'the feed before it stopped the parser; it is read at the next poll', feeds: [] });
  }
}
