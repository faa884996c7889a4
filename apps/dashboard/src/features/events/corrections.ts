import type { Schema } from '../../api/client';

type Event = Schema['EventDetail'];
type Changes = Schema['CorrectEvent']['changes'];

/** What can be corrected, as it stands in the fields of a form; what is empty is not stated. */
export type Corrections = {
  accord: string;
  kind: Event['kind'];
  country: string;
  claimStatus: Event['claim']['status'];
  speaker: string;
  date: string;
  place: string;
};

export const asCorrections = (event: Event): Corrections => ({
  accord: event.accord.slug,
  kind: event.kind,
  country: event.country?.code ?? '',
  claimStatus: event.claim.status,
  speaker: event.claim.speaker ?? '',
  date: event.date?.value ?? '',
  place: event.place ?? '',
});

/** Only what differs from the event, as the service takes it. */
export function changesIn(event: Event, form: Corrections): Changes {
  const before = asCorrections(event);
  const differs = (field: keyof Corrections): boolean => form[field].trim() !== before[field];
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return {
    ...(differs('accord') && { accord: form.accord }),
    ...(differs('kind') && { kind: form.kind }),
    ...(differs('country') && { country: orNull(form.country)?.toUpperCase() ?? null }),
    ...(differs('claimStatus') && { claimStatus: form.claimStatus }),
    ...(differs('speaker') && { speaker: orNull(form.speaker) }),
    ...(differs('date') && { date: dateOf(form.date.trim()) }),
    ...(differs('place') && { place: orNull(form.place) }),
  };
}

/** "2025-11-07", "2025-11" or "2025": as exact as it is written. */
function dateOf(value: string): NonNullable<Changes['date']> | null {
  if (value === '') return null;
  return { value, precision: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day' };
}
