import { isDeepStrictEqual } from 'node:util';
import type { AccordEventState } from '@app/accords';

export type FieldChange = { field: string; was: unknown; is: unknown };

/** What people decide about: each field that differs between two states of one accord event. */
export function whatChanged(before: AccordEventState, after: AccordEventState): FieldChange[] {
  const was = decidable(before);
  const is = decidable(after);
  return Object.keys(is)
    .filter((field) => !isDeepStrictEqual(was[field], is[field]))
    .map((field) => ({ field, was: was[field], is: is[field] }));
}

const decidable = ({
  fields,
  standing,
  review,
  status,
  mergedInto,
  sources,
}: AccordEventState): Record<string, unknown> => ({
  ...fields,
  standing,
  review,
  status,
  mergedInto,
  sources: sources.map(({ itemId }) => itemId),
});
