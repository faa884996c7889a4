import {
  type AccordEventRecord,
  type AccordEventState,
  evolveAccordEvent,
  type MessageContext,
  messageTypeOf,
} from '@app/accords';
import { buildMessage } from '../build-message';
import { testData } from '../test-message';

const context: MessageContext = {
  definition: { slug: 'abraham-accords', name: 'Abraham Accords' },
  countryName: (code) => (code === 'KZ' ? 'Kazakhstan' : code),
  publicUrl: 'https://watch.example',
};
const title = 'Kazakhstan to join the Abraham Accords, president says';
const source = (nth: number, outlet: string) => ({
  itemId: `it_${nth}`,
  version: 1,
  textHash: String(nth).padStart(64, '0'),
  title,
  url: `https://${outlet}/articles/${nth}`,
  source: outlet,
  publishedAt: '2025-11-07T00:10:00.000Z',
});
const quoted = (field: string, start: number, end: number) => ({ field, start, end, quote: title.slice(start, end) });

const detected: AccordEventRecord = {
  type: 'event-detected',
  at: '2025-11-07T00:12:09.000Z',
  eventId: 'ae_sample',
  identity: 'abraham-accords|joiner.announced|KZ|-|-',
  generation: 1,
  fields: {
    accord: 'abraham-accords',
    kind: 'joiner.announced',
    country: 'KZ',
    about: null,
    step: null,
    effective: false,
    date: { value: '2025-11-06', precision: 'day' },
    claimStatus: 'announced',
    speaker: 'the president',
    place: null,
    confidence: 0.97,
    flags: ['relations-existed-before'],
  },
  source: source(1, 'news.example'),
  evidence: [quoted('kind', 0, 38), quoted('speaker', 40, 54)],
  standing: { before: 'none', after: 'announced' },
  alert: true,
  quiet: null,
  related: [],
};
const decision = { at: '2025-11-07T09:30:00.000Z' };
/** What may follow the first record, each on its own. */
const followers: AccordEventRecord[] = [
  {
    type: 'event-upgraded',
    at: '2025-11-07T06:00:00.000Z',
    source: source(2, 'ministry.example'),
    evidence: [quoted('claimStatus', 0, 38)],
    changes: { claimStatus: 'official' },
    independent: true,
    standing: null,
    alert: true,
  },
  {
    type: 'event-corrected',
    ...decision,
    reason: 'The statement was made a day later',
    changes: { date: { value: '2025-11-07', precision: 'day' } },
    standing: 'kept',
  },
  { type: 'event-retracted', ...decision, reason: 'The outlet withdrew its report', itemId: 'it_1' },
  { type: 'event-merged', ...decision, reason: 'The same announcement', into: 'ae_other', itemIds: [] },
];

const probe = (type: string, data: object): string =>
  JSON.stringify({ type, timestamp: '2025-11-07T00:00:00.000Z', data });

/** One example of every message, made by the code that makes the real ones. */
export function sampleMessages(): Record<string, string> {
  const before = evolveAccordEvent(null, detected);
  const of = (record: AccordEventRecord, was: AccordEventState | null, position: bigint): [string, string][] => {
    const type = messageTypeOf(record.type);
    const change = { record, before: was, after: evolveAccordEvent(was, record) };
    return type === null ? [] : [[type, buildMessage(type, change, position, context)]];
  };
  return Object.fromEntries([
    ...of(detected, null, 10_243n),
    ...followers.flatMap((record) => of(record, before, 10_250n)),
    ['endpoint.test', probe('endpoint.test', testData('ep_sample'))],
    [
      'endpoint.verification',
      probe('endpoint.verification', { endpoint: 'ep_sample', challenge: 'q1w2e3r4t5y6u7i8o9p0' }),
    ],
  ]);
}
