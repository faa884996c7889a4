import type { Bench } from './bench';
import { benchFeedCharsets } from './feed-charsets';
import { benchFeedInjuries } from './feed-injuries';
import { benchFeedSafety } from './feed-safety';
import { benchFeedThroughput } from './feed-throughput';
import { benchPoliteness } from './politeness';
import { benchPollLoad } from './poll-load';
import { benchPollStore } from './poll-store';
import { benchSsrf } from './ssrf';

/** Everything that is measured of feeds. */
export const feedSuites: Record<string, Bench> = {
  'feed-throughput': benchFeedThroughput,
  'feed-safety': benchFeedSafety,
  'feed-injuries': benchFeedInjuries,
  'feed-charsets': benchFeedCharsets,
  'poll-store': benchPollStore,
  'poll-load': benchPollLoad,
  politeness: benchPoliteness,
  ssrf: benchSsrf,
};
