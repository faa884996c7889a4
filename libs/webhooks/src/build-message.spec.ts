import { type AccordEventRecord, evolveAccordEvent } from '@app/accords';
import { anEvent, aSource } from '@test/builders';
import { expectGolden } from '@test/golden';
import { aContext, corrected, retracted } from '@test/webhooks';
import { asFirstMessage, buildMessage } from './build-message';

const changeBy = (record: AccordEventRecord, before = anEvent()) => ({
  record,
  before,
  after: evolveAccordEvent(before, record),
});
const detected = (finding = {}) => {
  const after = anEvent(finding);
  const record = { type: 'event-confirmed', tell: false, at: after.updatedAt, reason: null } as const;
  return { record, before: null, after };
};
const pretty = (body: string) => `${JSON.stringify(JSON.parse(body), null, 2)}\n`;

describe('the body of a message', () => {
  it('of a new event reads as the kept example says', () => {
    expectGolden('webhook.detected.json', pretty(buildMessage('accord.event.detected', detected(), 10243n, aContext)));
  });

  it('of a correction reads as the kept example says', () => {
    expectGolden(
      'webhook.corrected.json',
      pretty(buildMessage('accord.event.corrected', changeBy(corrected), 10244n, aContext)),
    );
  });

  it('of a retraction says what changed and why', () => {
    const { data } = JSON.parse(buildMessage('accord.event.retracted', changeBy(retracted), 7n, aContext));
    expect(data).toMatchObject({
      revision: 2,
      previousRevision: 1,
      changedFields: ['status'],
      reason: 'the ministry denied it',
      status: 'retracted',
    });
  });

  it('becomes a first message by its type alone', () => {
    const body = buildMessage('accord.event.corrected', changeBy(corrected), 7n, aContext);
    expect(JSON.parse(asFirstMessage(body))).toEqual({ ...JSON.parse(body), type: 'accord.event.detected' });
  });

  it('stays small however many articles there are, and says how much it left out', () => {
    const state = anEvent();
    const sources = Array.from({ length: 200 }, (_, nth) => ({
      ...aSource(`s${nth}`),
      evidence: [{ field: 'kind', start: 0, end: 300, quote: 'q'.repeat(300) }],
      independent: true,
      addedAt: state.detectedAt,
    }));
    const body = buildMessage('accord.event.detected', { ...detected(), after: { ...state, sources } }, 7n, aContext);
    expect(Buffer.byteLength(body)).toBeLessThan(20_000);
    const { data } = JSON.parse(body);
    expect(Number(data.evidence.length) + Number(data.evidenceLeftOut)).toBe(200);
    expect(data.sources).toBe(200);
  });
});
