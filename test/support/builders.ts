import {
  AccordDefinition,
  type AccordEventRecord,
  type AccordEventState,
  type Finding,
  foldAccordEvent,
  type SourceRef,
} from '@app/accords';

/** A finding with defaults: Kazakhstan announced as a joiner of the Abraham Accords. */
export const aFinding = (changes: Partial<Finding> = {}): Finding => ({
  accord: 'abraham-accords',
  kind: 'joiner.announced',
  country: 'KZ',
  date: null,
  claimStatus: 'announced',
  confidence: 0.9,
  evidence: [{ field: 'kind', start: 0, end: 16, quote: 'Kazakhstan joins' }],
  ...changes,
});

/** A source that the log can cite; ids tell sources apart. */
export const aSource = (itemId: string, changes: Partial<SourceRef> = {}): SourceRef => ({
  itemId,
  version: 1,
  textHash: '00'.repeat(32),
  title: 'Kazakhstan joins the Abraham Accords',
  url: `https://news.example/${itemId}`,
  source: `outlet-${itemId}`,
  publishedAt: '2025-11-07T00:00:00.000Z',
  ...changes,
});

/** A small accord: Israel hosts, the UAE signed in 2020. */
export const aDefinition = (changes: Record<string, unknown> = {}): AccordDefinition =>
  AccordDefinition.parse({
    slug: 'abraham-accords',
    name: 'Abraham Accords',
    type: 'normalization',
    description: 'Normalisation between Israel and other states.',
    names: { en: ['Abraham Accords'] },
    hosts: ['IL'],
    brokers: ['US'],
    founded: '2020-09-15',
    stages: ['none', 'prospect', 'announced', 'signed', 'in-force', 'declined', 'suspended', 'withdrawn'],
    members: [{ country: 'AE', stage: 'signed', since: '2020-09-15', source: 'Text of the declaration' }],
    ...changes,
  });

/** The state after event-detected for a finding, and whatever records follow. */
export function anEvent(
  finding: Partial<Finding> = {},
  changes: Partial<Extract<AccordEventRecord, { type: 'event-detected' }>> = {},
  ...more: AccordEventRecord[]
): AccordEventState {
  const read = aFinding(finding);
  const state = foldAccordEvent([
    {
      type: 'event-detected',
      at: '2025-11-07T00:10:00.000Z',
      eventId: 'ae_1',
      identity: [read.accord, read.kind, read.country ?? '-', read.about ?? '-', '-'].join('|'),
      generation: 1,
      fields: {
        accord: read.accord,
        kind: read.kind,
        country: read.country,
        about: read.about ?? null,
        step: read.step ?? null,
        effective: read.effective ?? false,
        date: read.date,
        claimStatus: read.claimStatus,
        speaker: read.speaker ?? null,
        place: read.place ?? null,
        confidence: read.confidence,
        flags: read.flags ?? [],
      },
      source: aSource('a'),
      evidence: read.evidence,
      standing: { before: 'none', after: 'announced' },
      alert: true,
      quiet: null,
      related: [],
      ...changes,
    },
    ...more,
  ]);
  if (!state) throw new Error('no state');
  return state;
}
