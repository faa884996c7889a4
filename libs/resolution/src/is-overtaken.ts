import { type AccordEventState, moveStanding, stageAt, targetStage } from '@app/accords';
import type { ResolveInput } from './resolution';

/** Old news that arrives late: what these events have made of the country by now has gone past what the finding says. */
export function isOvertaken({ finding, definition, now }: ResolveInput, events: readonly AccordEventState[]): boolean {
  if (!definition || finding.country === null || finding.about || finding.kind === 'joiner.declined') return false;
  if (targetStage(finding.kind, false) === null) return false;
  const known = events.filter((event) => event.fields.country === finding.country);
  const stage = stageAt({ ...definition, members: [] }, known, finding.country, now.slice(0, 10));
  if (stage === 'none' || stage === 'prospect') return false;
  return moveStanding(stage, finding.kind, finding.effective ?? false, definition) === null;
}
