import type { AccordEventState } from '@app/accords';
import type { ResolveInput } from './resolution';

/** Events of the same country in the last 90 days that tell another part of the story. */
export const relatedTo = ({ finding, item, events }: ResolveInput): AccordEventState[] =>
  events.filter(
    (event) =>
      event.status === 'open' &&
      event.fields.country === finding.country &&
      finding.country !== null &&
      event.fields.kind !== finding.kind &&
      Math.abs(Date.parse(event.updatedAt) - Date.parse(item.source.publishedAt)) < 90 * 86_400_000,
  );
