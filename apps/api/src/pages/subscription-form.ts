import type { Definitions } from '@app/base';
import type { Subscriber } from '@app/digests';
import { checkboxes, select } from './page';

type Chosen = Pick<Subscriber, 'timezone' | 'hour' | 'frequency' | 'weekday' | 'accords' | 'minClaimStatus'>;

export const defaults: Chosen = {
  timezone: 'UTC',
  hour: 7,
  frequency: 'daily',
  weekday: 1,
  accords: [],
  minClaimStatus: 'reported',
};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const claims = [
  { value: 'rumoured', label: 'Everything, rumours too' },
  { value: 'reported', label: 'Reported by media and firmer' },
  { value: 'announced', label: 'Said on the record and firmer' },
  { value: 'official', label: 'Done or published officially' },
];

/** The fields of a digest: what, when, how firm. */
export const digestFields = (chosen: Chosen, definitions: Definitions): string =>
  [
    select(
      'frequency',
      'How often',
      [
        { value: 'daily', label: 'Every day' },
        { value: 'weekly', label: 'Once a week' },
      ],
      chosen.frequency,
    ),
    select(
      'weekday',
      'On which day (once a week)',
      weekdays.map((label, index) => ({ value: String(index + 1), label })),
      String(chosen.weekday),
    ),
    select(
      'hour',
      'At what hour',
      Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` })),
      String(chosen.hour),
    ),
    select('timezone', 'In which time zone', zones(chosen.timezone), chosen.timezone),
    select('minClaimStatus', 'How firm', claims, chosen.minClaimStatus),
    checkboxes(
      'accords',
      'Which accords (none ticked: all)',
      [...definitions.values()].map(({ slug, name }) => ({ value: slug, label: name })),
      chosen.accords,
    ),
  ].join('\n      ');

const zones = (chosen: string) =>
  [...new Set(['UTC', chosen, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({ value: zone, label: zone }));

/** What a form posts: texts, and a list where a box was ticked more than once. Turned into what the schemas take. */
export function readForm(body: unknown): Record<string, unknown> {
  const { email, timezone, hour, frequency, weekday, minClaimStatus, accords }: Record<string, unknown> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  return {
    ...(email !== undefined && { email }),
    ...(timezone !== undefined && { timezone }),
    ...(hour !== undefined && { hour: Number(hour) }),
    ...(weekday !== undefined && { weekday: Number(weekday) }),
    ...(frequency !== undefined && { frequency }),
    ...(minClaimStatus !== undefined && { minClaimStatus }),
    accords: accords === undefined ? [] : Array.isArray(accords) ? accords : [accords],
  };
}
