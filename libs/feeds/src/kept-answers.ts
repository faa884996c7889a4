import type { FeedRow } from './feeds.store';
import type { Fetched } from './poll-feed';

const keptMs = 60_000;
const mostKept = 8;
const mostBytes = 2_000_000;

/**
 * What a server answered when a feed was added, for the feed's first poll a few seconds later: it is not asked twice for the same. Kept in memory for a
 * minute; where it is gone, the server is asked.
 */
export class KeptAnswers {
  private readonly kept = new Map<string, { fetched: Fetched; until: number }>();

  keep(url: string, fetched: Fetched, now: Date): void {
    for (const [known, { until }] of this.kept) if (until < now.getTime()) this.kept.delete(known);
    if (fetched.body.length > mostBytes || this.kept.size >= mostKept) return;
    this.kept.set(url, { fetched, until: now.getTime() + keptMs });
  }

  /** The answer for a feed's first poll, once. A feed with headers of its own may be answered otherwise than the one who looked for it. */
  take(
    { url, last_polled_at, settings }: Pick<FeedRow, 'url' | 'last_polled_at' | 'settings'>,
    now: Date,
  ): Fetched | null {
    const found = this.kept.get(url);
    this.kept.delete(url);
    const isOwn = settings.headers !== undefined || settings.userAgent !== undefined;
    return found && found.until >= now.getTime() && last_polled_at === null && !isOwn ? found.fetched : null;
  }
}
