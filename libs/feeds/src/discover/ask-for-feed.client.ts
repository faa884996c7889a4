import type { OutboundClient } from '@app/base';
import { fetchFeed } from '../fetch-feed.client';
import { decodeBytes } from '../parse/decode-bytes';
import { isHtml } from '../parse/parse-feed';
import type { FeedParser } from '../parse/parse-in-worker.client';
import type { Fetched } from '../poll-feed';
import type { AskFor } from './discover-feeds';

/** Whoever waits for an answer on a form does not wait as long as a poll does. */
const timeouts = { connectMs: 5_000, firstByteMs: 8_000, totalMs: 12_000 };

/** Asks for addresses as a poll would, and says whether a feed or a page lies there. What a feed answered may be kept for its first poll. */
export const askForFeed =
  (
    outbound: OutboundClient,
    parser: FeedParser,
    contactUrl: string,
    keep: (url: string, fetched: Fetched) => void = () => undefined,
  ): AskFor =>
  async (url) => {
    const fetched = await fetchFeed(
      outbound,
      { url, etag: null, last_modified: null, validators_url: null, settings: {} },
      contactUrl,
      new Date(),
      timeouts,
    );
    const { outcome, body } = fetched;
    if (outcome.kind !== 'body')
      return {
        kind: 'neither',
        reason: outcome.kind === 'failed' ? outcome.message : `the server answered ${fetched.status}`,
      };
    const contentType = fetched.headers['content-type'];
    // A copy: a page is read once more, and a feed by its first poll.
    const parsed = await parser.parse(Buffer.from(body), {
      url: fetched.url,
      ...(contentType !== undefined && { contentType }),
    });
    if (!('error' in parsed)) {
      keep(url, fetched);
      return { kind: 'feed', url: outcome.movedTo ?? url, feed: parsed };
    }
    const { text } = decodeBytes(body, contentType);
    return isHtml(text.trimStart(), contentType)
      ? { kind: 'page', url: fetched.url, html: text }
      : { kind: 'neither', reason: parsed.error };
  };
