import { IANAZone } from 'luxon';

const zones: Record<string, string> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  met: '+01:00',
  mest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  jst: '+09:00',
  kst: '+09:00',
  ist: '+05:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  brt: '-03:00',
  // Without "standard" or "daylight" the season decides.
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  at: 'America/Halifax',
};

/** The time zone that a text begins with, as luxon names it: an offset, an abbreviation or a place (Europe/Brussels). Null when it names none. */
export function zoneOf(text: string): string | null {
  const word = text.trim().replace(/^[([]/, '');
  const numeric = /^(?:gmt|utc|z)?\s?([+-])\s?(\d{1,2}):?(\d{2})?(?!\d)/i.exec(word);
  if (numeric) return `UTC${numeric[1] ?? '+'}${(numeric[2] ?? '0').padStart(2, '0')}:${numeric[3] ?? '00'}`;
  const place = /^[a-z]+\/[a-z_/+-]+/i.exec(word)?.[0];
  if (place && IANAZone.isValidZone(place)) return place;
  const known = zones[/^[a-z]+/i.exec(word)?.[0].toLowerCase() ?? ''];
  return known === undefined ? null : /^[+-]/.test(known) ? `UTC${known}` : known;
}
