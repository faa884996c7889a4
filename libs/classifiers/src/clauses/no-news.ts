import type { Cues } from '../languages/cues';
import { normalText } from '../text/tokenize';

const known = new WeakMap<Cues, RegExp | 'none'>();

/** A title that says by itself that the item tells what was wrong, or long ago, or what everybody might know. */
export function tellsNoNews(title: string, cues: Cues): boolean {
  const opening = openingOf(cues);
  return opening !== 'none' && opening.test(normalText(title.trim()));
}

/** A correction has a colon behind it, with a few words between at most. */
function openingOf(cues: Cues): RegExp | 'none' {
  let opening = known.get(cues);
  if (opening === undefined) {
    const { correction, thisDay, explains } = cues;
    const parts = [
      ...(correction ? [`(?:${correction.source})(?: [^:]{1,24})?:`] : []),
      ...(thisDay ? [`(?:${thisDay.source})(?!\\p{L})`] : []),
      ...(explains ? [`(?:${explains.source})(?!\\p{L})`] : []),
    ];
    opening = parts.length > 0 ? new RegExp(parts.join('|'), 'u') : 'none';
    known.set(cues, opening);
  }
  return opening;
}
