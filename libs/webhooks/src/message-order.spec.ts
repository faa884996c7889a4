import { type AccordEventRecord, type AccordEventState, evolveAccordEvent } from '@app/accords';
import { aSource } from '@test/builders';
import { detected, upgraded } from '@test/webhooks';
import { fc } from '@test/properties';
import { chooseFor } from './choose-message';
import type { EndpointFilter } from './match-filter';
import { toldBy } from './told-by';

const all: EndpointFilter = {
  accords: [],
  kinds: [],
  countries: [],
  minClaimStatus: 'rumoured',
  minConfidence: 0,
  reviewedOnly: false,
};

type Row = {
  revision: number;
  type: string;
  state: string;
  attempts: number;
  reason: string | null;
  first: boolean;
  delivered_at: Date | null;
};
type Received = { revision: number; type: string; wasTriedBefore: boolean };

/** One endpoint and one accord event, with the rules of the delivery table and a receiver that may fail in every way. */
class Model {
  state: AccordEventState | null = null;
  rows: Row[] = [];
  received: Received[] = [];
  endpoint = { state: 'active', filter: all };
  tried = false;
  dropped = false;

  isActive = (): boolean => this.endpoint.state === 'active';

  record(record: AccordEventRecord): void {
    const before = this.state;
    this.state = evolveAccordEvent(before, record);
    const change = { record, before, after: this.state };
    const choice = chooseFor(this.endpoint, change, toldBy(this.rows));
    if (choice.supersedes)
      for (const row of this.rows.filter(({ state }) => ['pending', 'held', 'leased'].includes(state))) {
        if (row.state === 'leased' || row.reason !== 'interrupted') {
          row.reason = 'newer revision';
          // In the table that it may be the first is a reason, too: there is one reason.
          row.first = false;
        }
        if (row.state !== 'leased') row.state = 'superseded';
      }
    if (this.state.status !== 'open')
      for (const row of this.rows.filter(({ state }) => state === 'superseded')) {
        if (row.reason === 'dropped on return') row.reason = 'newer revision';
        row.first = false;
      }
    if (choice.type === null) return;
    const isActive = this.endpoint.state === 'active';
    const { revision } = this.state;
    this.rows.push({
      revision,
      type: choice.type,
      state: isActive ? 'pending' : 'held',
      attempts: 0,
      reason: null,
      first: choice.firstUnlessDelivered,
      delivered_at: null,
    });
  }

  /** One attempt: it reaches the receiver or not, and its answer reaches us or not. */
  attempt(arrives: boolean, answer: 'success' | 'failure' | 'none', meanwhile: () => void = () => undefined): void {
    const row = this.rows.filter(({ state }) => state === 'pending').sort((a, b) => a.revision - b.revision)[0];
    if (!row || !this.isActive() || this.rows.some(({ state }) => state === 'leased')) return;
    if (row.first && !this.rows.some(({ delivered_at }) => delivered_at !== null)) row.type = 'accord.event.detected';
    row.first = false;
    row.state = 'leased';
    meanwhile();
    if (arrives) this.received.push({ revision: row.revision, type: row.type, wasTriedBefore: this.tried });
    this.tried = true;
    if (answer === 'none') {
      // The worker died: the lease runs out.
      row.state = row.reason === 'newer revision' ? 'superseded' : 'pending';
      row.reason = 'interrupted';
    } else {
      row.attempts += 1;
      if (answer === 'success' && arrives) {
        row.state = 'delivered';
        row.delivered_at = new Date(0);
      } else row.state = row.reason === 'newer revision' ? 'superseded' : 'pending';
    }
    if (!this.isActive() && row.state === 'pending') row.state = 'held';
  }

  disable(): void {
    this.endpoint.state = 'disabled';
    for (const row of this.rows.filter(({ state }) => state === 'pending')) row.state = 'held';
  }

  enable(resume: 'all' | 'latest' | 'none'): void {
    this.endpoint.state = 'active';
    const held = this.rows.filter(({ state }) => state === 'held');
    const newest = Math.max(...this.rows.filter(({ state }) => state !== 'superseded').map(({ revision }) => revision));
    const mayHaveArrived = this.tried;
    for (const row of held) {
      const isTakingBack = row.type !== 'accord.event.detected' && !row.first;
      const isDropped =
        resume === 'none' || (resume === 'latest' && (row.revision < newest || (isTakingBack && !mayHaveArrived)));
      if (resume === 'none') this.dropped = true;
      row.state = isDropped ? 'superseded' : 'pending';
      if (isDropped && resume === 'none' && row.reason !== 'interrupted') row.reason = 'dropped on return';
    }
  }

  /** A person sends one again. */
  retry(pick: number): void {
    const row = this.rows[pick % Math.max(1, this.rows.length)];
    if (!row || !this.isNewest(row) || !['pending', 'failed', 'delivered'].includes(row.state)) return;
    row.state = this.isActive() ? 'pending' : 'held';
    row.attempts = Math.min(row.attempts, 11);
  }

  /** Everything of a span of time again: held, and let go where the endpoint is active. */
  recover(mode: 'undelivered' | 'all'): void {
    const states = mode === 'all' ? ['failed', 'held', 'delivered'] : ['failed', 'held'];
    const isDropped = ({ state, reason, first }: Row) =>
      state === 'superseded' && (reason === 'dropped on return' || reason === 'interrupted' || first);
    for (const row of this.rows.filter((each) => this.isNewest(each))) {
      if (!states.includes(row.state) && !isDropped(row)) continue;
      const canStandAlone = row.type === 'accord.event.detected' || row.first;
      if (!canStandAlone && !this.tried) continue;
      if (row.attempts > 0) row.reason = 'interrupted';
      else if (row.reason !== 'interrupted') row.reason = null;
      row.attempts = 0;
      row.state = this.isActive() ? 'pending' : 'held';
      this.dropped = false;
    }
  }

  private isNewest = ({ revision }: Row): boolean => this.rows.every((other) => other.revision <= revision);

  drain(): void {
    if (this.endpoint.state !== 'active') this.enable('latest');
    for (let step = 0; step < 100 && this.rows.some(({ state }) => state === 'pending'); step += 1)
      this.attempt(true, 'success');
  }
}

const decision = { at: '2025-11-07T02:00:00.000Z', reason: 'because' };
/** The next record that the event's state allows, chosen by a number. */
function nextRecord(state: AccordEventState | null, pick: number): AccordEventRecord {
  if (state === null) return detected('ae_1', pick % 3 === 0 ? { alert: false, quiet: 'baseline' } : {});
  const revert: AccordEventRecord = {
    type: 'decision-reverted',
    ...decision,
    revertedVersion: state.decisions.at(-1)?.version ?? 1,
    changes: {},
    standing: 'kept',
  };
  if (state.status !== 'open') return revert;
  const options: AccordEventRecord[] = [
    upgraded('ae_1', { alert: pick % 2 === 0 }),
    {
      type: 'event-corroborated',
      at: decision.at,
      source: aSource(`s${pick}`),
      evidence: [],
      claimStatus: 'reported',
      independent: true,
      alert: pick % 2 === 0 && !state.alerted,
    },
    {
      type: 'event-disputed',
      at: decision.at,
      source: aSource(`d${pick}`),
      evidence: [],
      by: 'them',
      claimStatus: 'announced',
      alert: true,
    },
    { type: 'event-confirmed', tell: false, ...decision },
    { type: 'event-corrected', ...decision, changes: { country: pick % 2 === 0 ? 'UZ' : 'KZ' }, standing: 'kept' },
    { type: 'event-rejected', ...decision },
    { type: 'event-retracted', ...decision, itemId: null },
    { type: 'event-merged', ...decision, into: 'ae_2', itemIds: [] },
    ...(state.decisions.length > 0 ? [revert] : []),
  ];
  return options[pick % options.length] ?? revert;
}

type Step = { action: string; pick: number; arrives: boolean; answer: 'success' | 'failure' | 'none' };
const aStep: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(
    'record',
    'record',
    'attempt',
    'attempt',
    'record in flight',
    'filter',
    'disable',
    'enable',
    'retry',
    'recover',
  ),
  pick: fc.nat(1_000),
  arrives: fc.boolean(),
  answer: fc.constantFrom('success', 'failure', 'none'),
});

function play(model: Model, { action, pick, arrives, answer }: Step): void {
  const record = () => model.record(nextRecord(model.state, pick));
  if (action === 'record') record();
  if (action === 'attempt') model.attempt(arrives, answer);
  if (action === 'record in flight') model.attempt(arrives, answer, record);
  if (action === 'filter') model.endpoint.filter = { ...all, countries: [[], ['KZ'], ['UZ']][pick % 3] ?? [] };
  if (action === 'disable') model.disable();
  if (action === 'retry') model.retry(pick);
  if (action === 'recover') model.recover(pick % 2 === 0 ? 'all' : 'undelivered');
  if (action === 'enable') model.enable((['all', 'latest', 'none'] as const)[pick % 3] ?? 'all');
}

const played = (steps: readonly Step[]): Model => {
  const model = new Model();
  for (const step of steps) play(model, step);
  model.drain();
  return model;
};
const property = (holds: (model: Model) => void) =>
  fc.assert(fc.property(fc.array(aStep, { minLength: 1, maxLength: 30 }), (steps) => holds(played(steps))));

describe('what one endpoint gets about one accord event, whatever fails on the way', () => {
  it('never goes back: nothing arrives after a newer revision, so no stale .detected after a retraction', () => {
    property(({ received }) => {
      const revisions = received.map(({ revision }) => revision);
      expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    });
  });

  it('begins with .detected, unless an earlier attempt may have arrived', () => {
    property(({ received }) => {
      const [first] = received;
      if (first && !first.wasTriedBefore) expect(first.type).toBe('accord.event.detected');
    });
  });

  it('ends with the retraction or merge where the event was taken back and anything had arrived', () => {
    property(({ received, state, dropped }) => {
      if (received.length === 0 || !state || state.status === 'open' || dropped) return;
      expect(received.at(-1)?.type).toBe(state.status === 'merged' ? 'accord.event.merged' : 'accord.event.retracted');
    });
  });

  it('leaves nothing waiting', () => {
    property(({ rows }) => {
      expect(rows.filter(({ state }) => state === 'pending' || state === 'leased')).toEqual([]);
    });
  });
});
