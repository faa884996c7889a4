import { parseFeed } from '@app/feeds';
import { aFeedDocument, aStory, feedFormats } from '../support/feed-documents';
import { injuries } from '../support/injured-feeds';
import type { Bench } from './bench';

const sizes = [5, 12, 40, 100];

/** The share of feeds, of all formats and sizes, from which every item that an injury has left (its id and its title) is recovered. */
export const benchFeedInjuries: Bench = async ({ say }) => {
  const figures = [];
  for (const { name, share, injure } of injuries) {
    let whole = 0;
    let feeds = 0;
    let items = 0;
    let recovered = 0;
    for (const format of feedFormats) {
      for (const size of sizes) {
        const parsed = await parseFeed(injure(aFeedDocument(format, size)));
        const ids = new Set('error' in parsed ? [] : parsed.items.map(({ id }) => id));
        const found = Array.from({ length: size }, (_, at) => aStory(at).id).filter((id) => ids.has(id)).length;
        // A document that is cut has the items before the cut; the one that is cut itself need not be whole.
        const expected = Math.max(1, Math.floor(size * share) - (share < 1 ? 1 : 0));
        feeds += 1;
        whole += found >= expected ? 1 : 0;
        items += expected;
        recovered += Math.min(found, expected);
      }
    }
    say(`${name}: ${whole} of ${feeds} feeds whole, ${recovered} of ${items} items`);
    figures.push({ name, unit: '% of items', median: (100 * recovered) / items });
  }
  return figures;
};
