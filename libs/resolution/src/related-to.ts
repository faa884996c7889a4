import type { AccordEventState } from '@app/accords';
import { daysBetween } from './identity';
import type { ResolveInput } from './resolution';

const days = 90;

/** Events of the same country that tell another part of the story: reported within 90 days of the article, whenever that was read. */
export const relatedTo = ({ finding, item, events }: ResolveInput): AccordEventState[] =>
  events.filter(
    (event) =>
      event.status === 'open' &&
      event.fields.country === finding.country &&
      finding.country !== null &&
      event.fields.kind !== finding.kind &&
      event.sources.some((source) => daysBetween(source.publishedAt, item.source.publishedAt) < days),
  );
