import { Worker } from 'node:worker_threads';
import { FeedParser } from '@app/feeds';
import { hostileFeeds } from '../support/hostile-feeds';
import { type Bench, type Figure, garbageCollector } from './bench';

const tickMs = 5;

/** How long each hostile feed takes to its result or refusal, and how late the main thread was meanwhile. */
export const benchFeedSafety: Bench = async ({ say }) => {
  const parser = new FeedParser();
  // The thread's start is not what is measured.
  await parser.parse(Buffer.from('<rss><channel><title>t</title></channel></rss>'));
  const figures: Figure[] = [];
  const collectGarbage = garbageCollector();
  let worstMs = 0;
  let worstLagMs = 0;
  for (const [name, make] of Object.entries(hostileFeeds)) {
    const bytes = make();
    // What it took to make the document is not the parser's.
    collectGarbage();
    const { result, ms, lagMs } = await watched(() => parser.parse(bytes));
    say(
      `${name}: ${'error' in result ? `refused: ${result.error}` : `${result.items.length} items`}, ${Math.round(ms)} ms, main thread ${Math.round(lagMs)} ms late`,
    );
    worstMs = Math.max(worstMs, ms);
    worstLagMs = Math.max(worstLagMs, lagMs);
    figures.push({ name, unit: 'ms', median: ms });
  }
  await parser.close();
  return [
    ...figures,
    { name: 'slowest of all', unit: 'ms', median: worstMs },
    { name: 'main thread, longest lag', unit: 'ms', median: worstLagMs },
    { name: 'main thread, longest lag beside a thread that counts', unit: 'ms', median: await lagOfTheMachine() },
  ];
};

/** What a busy machine does to any main thread: how late it is while another thread of the process only counts, and sends nothing. */
async function lagOfTheMachine(): Promise<number> {
  const counting = new Worker('for (;;);', { eval: true });
  const { lagMs } = await watched(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
  await counting.terminate();
  return lagMs;
}

async function watched<T>(run: () => Promise<T>): Promise<{ result: T; ms: number; lagMs: number }> {
  let lagMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    lagMs = Math.max(lagMs, performance.now() - last - tickMs);
    last = performance.now();
  }, tickMs);
  // What ran before is over when the timer has run once.
  await new Promise((resolve) => setTimeout(resolve, 3 * tickMs));
  lagMs = 0;
  const startedAt = performance.now();
  const result = await run();
  const ms = performance.now() - startedAt;
  await new Promise((resolve) => setTimeout(resolve, 2 * tickMs));
  clearInterval(timer);
  return { result, ms, lagMs };
}
