import type { AccordEventState, EventFields, Finding } from '@app/accords';

type Identified = Pick<EventFields, 'accord' | 'kind' | 'country'> & {
  about?: string | null | undefined;
  step?: string | null | undefined;
};

/** The structured key of a happening: accord, kind, country, whose accession, step. Never text similarity. */
export function identityOf({ accord, kind, country, about, step }: Identified): string {
  const hasStep = kind === 'ratification' || kind === 'implementation';
  return [accord, kind, country ?? '-', about ?? '-', hasStep ? (step ?? '-') : '-'].join('|');
}

/** Names one finding within an item version; two findings of one item never share it. */
export const findingKey = (finding: Finding): string => identityOf(finding);

const dayMs = 86_400_000;
/** Days from one instant or day to another, whichever is first. */
export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;

/** Days that may lie between a happening's articles, by kind, before a further one is another happening. */
const quietDays = { prospect: 90, ceremony: 30, step: 30 } as const;
/** Two stated days this near to each other are one. */
export const sameDateDays = 3;

/**
 * True when a finding published at `publishedAt` may report this accord event: same accord, kind, country and
 * whose accession, within the window of the kind (DESIGN: from findings to accord events).
 */
export function isSameHappening(event: AccordEventState, finding: Finding, publishedAt: string): boolean {
  const { fields } = event;
  if (fields.accord !== finding.accord || fields.kind !== finding.kind || fields.country !== finding.country)
    return false;
  if ((fields.about ?? null) !== (finding.about ?? null)) return false;
  const quiet = Math.min(...event.sources.map((source) => daysBetween(source.publishedAt, publishedAt)));
  switch (finding.kind) {
    case 'joiner.prospect':
      return quiet < quietDays.prospect;
    case 'ceremony.announced':
    case 'ceremony.held':
    case 'ceremony.postponed':
      return isSameDate(fields.date, finding.date) ?? quiet <= quietDays.ceremony;
    case 'ratification':
      return isSameStep(fields.step, finding.step) || (!fields.step && quiet <= quietDays.step);
    case 'implementation':
      return isSameStep(fields.step, finding.step) && quiet <= quietDays.step;
    default:
      return true;
  }
}

/** An article that names no step may be about any; two named steps must agree. */
const isSameStep = (known: string | null, read: string | undefined): boolean => read === undefined || known === read;

/** Whether two stated days are one; null where one of them names no day. */
export function isSameDate(a: Finding['date'], b: Finding['date']): boolean | null {
  if (a?.precision !== 'day' || b?.precision !== 'day') return null;
  return daysBetween(a.value, b.value) <= sameDateDays;
}
