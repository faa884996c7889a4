import type { Bench } from './bench';
import { benchFeedInjuries } from './feed-injuries';
import { benchFeedSafety } from './feed-safety';
import { benchFeedThroughput } from './feed-throughput';
import { benchPoliteness } from './politeness';

/** Everything that is measured of feeds. */
export const feedSuites: Record<string, Bench> = {
  'feed-throughput': benchFeedThroughput,
  'feed-safety': benchFeedSafety,
  'feed-injuries': benchFeedInjuries,
  politeness: benchPoliteness,
};
