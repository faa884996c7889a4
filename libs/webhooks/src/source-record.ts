/** How an outlet has done: of what it was first with, how much is settled by now and how much was confirmed. */
export type JudgedSource = { source: string; judged: number; confirmed: number };

/** Below that a record says little: the outlet counts as one without a record. */
const leastJudged = 5;

/** The share of what an outlet was first with that was confirmed and not taken back; null while too little of it is settled. */
export const recordOf = ({ judged, confirmed }: JudgedSource): number | null =>
  judged < leastJudged ? null : confirmed / judged;

/** Trusts the outlets whose record is good enough; one without a record is not among them. */
export function trusting(records: readonly JudgedSource[], least: number): (source: string) => boolean {
  const trusted = new Set(records.filter((one) => (recordOf(one) ?? -1) >= least).map(({ source }) => source));
  return (source) => trusted.has(source);
}
