const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 hours ago", with the instant behind it. */
export function Ago({ at }: { at: string | null | undefined }) {
  if (!at) return <span>never</span>;
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return (
    <time dateTime={at} title={new Date(at).toLocaleString()}>
      {unit === 'second' ? 'just now' : relative.format(Math.trunc(seconds / size), unit)}
    </time>
  );
}

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as exact as it was stated: 2020, November 2025, 6 Nov 2025. */
export function statedDate(value: string): string {
  if (value.length === 4) return value;
  if (value.length === 7) return month.format(new Date(`${value}-01T00:00:00Z`));
  return day.format(new Date(`${value.slice(0, 10)}T00:00:00Z`));
}
