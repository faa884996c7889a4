import type { Cues } from '../languages/cues';
import { normalText } from '../text/tokenize';

const known = new WeakMap<Cues, RegExp>();

/** "Why Georgia will not join", "Poll: most oppose ties", "Эксперт: ...", "رأي: ...", "according to a poll, half of ...": a title that says by itself that nothing has happened. */
export const isOpinion = (title: string, cues: Cues): boolean => openingOf(cues).test(normalText(title.trim()));

/** A label has a colon behind it, with a few words between at most. */
function openingOf(cues: Cues): RegExp {
  const { label, polled, asks, pollBehind } = cues;
  const opening =
    known.get(cues) ??
    new RegExp(
      [
        label && `^(?:${label.source})(?: [^:]{1,40})?:`,
        polled && `^(?:${polled.source})`,
        pollBehind && pollBehind.source,
        asks && `^(?:${asks.source})(?!\\p{L})`,
      ]
        .filter(Boolean)
        .join('|'),
      'u',
    );
  known.set(cues, opening);
  return opening;
}
