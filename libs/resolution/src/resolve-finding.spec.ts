import type { AccordEventState, Finding } from '@app/accords';
import { aDefinition, aFinding, anEvent, aSource } from '@test/builders';
import type { ResolveInput } from './resolution';
import { resolveFinding } from './resolve-finding';

const now = '2025-11-07T01:00:00.000Z';

function resolve(finding: Finding, events: AccordEventState[] = [], changes: Partial<ResolveInput> = {}) {
  return resolveFinding({
    finding,
    item: { source: aSource('b'), baseline: false },
    definition: aDefinition(),
    events,
    lastGeneration: events.length,
    now,
    policy: { maxAgeHours: 168 },
    newEventId: (_identity, generation) => `ae_new${generation}`,
    ...changes,
  });
}
const records = (resolution: ReturnType<typeof resolve>) => resolution.streams.flatMap((stream) => stream.records);
const types = (resolution: ReturnType<typeof resolve>) => records(resolution).map((record) => record.type);
const alerts = (resolution: ReturnType<typeof resolve>) =>
  records(resolution).map((record) => ('alert' in record ? record.alert : false));

describe('a finding of something new', () => {
  it('becomes an accord event that is told, with the standing it moves', () => {
    const resolution = resolve(aFinding());
    expect(resolution.verdict).toBe('detected');
    expect(records(resolution)[0]).toMatchObject({
      alert: true,
      quiet: null,
      standing: { before: 'none', after: 'announced' },
    });
  });

  it('is news although the definition has learned of it since', () => {
    const definition = aDefinition({
      members: [{ country: 'KZ', stage: 'announced', since: '2025-11-06', source: 'White House' }],
    });
    expect(resolve(aFinding(), [], { definition }).verdict).toBe('detected');
  });

  it('is background where the country was a member long before', () => {
    expect(resolve(aFinding({ country: 'AE' }))).toMatchObject({ verdict: 'background', reason: 'is signed already' });
  });

  it('is background where a member is said to be about to join', () => {
    expect(resolve(aFinding({ country: 'AE', kind: 'joiner.prospect' })).verdict).toBe('background');
  });

  it('is kept quiet when it comes from the first poll of a feed', () => {
    const resolution = resolve(aFinding(), [], { item: { source: aSource('b'), baseline: true } });
    expect(records(resolution)[0]).toMatchObject({ alert: false, quiet: 'baseline' });
  });

  it('is kept quiet when the article is older than the limit', () => {
    const source = aSource('b', { publishedAt: '2025-10-01T00:00:00.000Z' });
    expect(records(resolve(aFinding(), [], { item: { source, baseline: false } }))[0]).toMatchObject({
      quiet: 'too-old',
    });
  });

  it('is kept quiet without a country', () => {
    expect(records(resolve(aFinding({ country: null, kind: 'joiner.prospect' })))[0]).toMatchObject({
      quiet: 'no-country',
    });
  });

  it('is kept for people where a second opinion disagrees, until another article says it', () => {
    const doubted = resolve(aFinding({ flags: ['second-opinion-disagrees'] }));
    expect(records(doubted)[0]).toMatchObject({ alert: false, quiet: 'second-opinion' });
    const quiet = anEvent({}, { alert: false, quiet: 'second-opinion' });
    expect(records(resolve(aFinding(), [quiet]))[0]).toMatchObject({ type: 'event-corroborated', alert: true });
  });

  it('tells a ratification of another state’s accession without moving the standing of the ratifying state', () => {
    const resolution = resolve(aFinding({ kind: 'ratification', country: 'AE', about: 'KZ' }));
    expect(records(resolution)[0]).toMatchObject({ alert: true, standing: null });
  });
});

describe('a further article of a known happening', () => {
  it('adds a source and tells nobody', () => {
    const resolution = resolve(aFinding(), [anEvent()]);
    expect([types(resolution), alerts(resolution)]).toEqual([['event-corroborated'], [false]]);
  });

  it('tells nothing when its country has gone past it since, however new the article calls itself', () => {
    const prospect = anEvent({ kind: 'joiner.prospect', claimStatus: 'reported' });
    const signed = { ...anEvent({ kind: 'ceremony.held' }), id: 'ae_2' };
    const repeated = aFinding({
      kind: 'joiner.prospect',
      claimStatus: 'official',
      date: { value: '2025-11-18', precision: 'day' },
    });
    expect(types(resolve(repeated, [prospect]))).toEqual(['event-upgraded']);
    const late = resolve(repeated, [prospect, signed]);
    expect([types(late), alerts(late)]).toEqual([['event-corroborated'], [false]]);
  });

  it('with a date that has come already is no new date to watch', () => {
    const prospect = anEvent({ kind: 'joiner.prospect' });
    const said = aFinding({ kind: 'joiner.prospect', date: { value: '2025-11-06', precision: 'day' } });
    expect(types(resolve(said, [prospect]))).toEqual(['event-corroborated']);
  });

  it('from the same outlet does not count as independent', () => {
    const item = { source: aSource('b', { source: 'outlet-a' }), baseline: false };
    expect(records(resolve(aFinding(), [anEvent()], { item }))[0]).toMatchObject({ independent: false });
  });

  it('with the text of another does not count as independent, whichever of the copies is read first', () => {
    const isIndependent = (known: Parameters<typeof aSource>[1], further: Parameters<typeof aSource>[1]) => {
      const event = anEvent({}, { source: aSource('a', known) });
      const item = { source: aSource('b', further), baseline: false };
      return records(resolve(aFinding(), [event], { item })).map(
        (record) => 'independent' in record && record.independent,
      );
    };
    expect(isIndependent({}, { sameAs: 'a' })).toEqual([false]);
    expect(isIndependent({ sameAs: 'b' }, {})).toEqual([false]);
    expect(isIndependent({ sameAs: 'z' }, { sameAs: 'z' })).toEqual([false]);
    expect(isIndependent({ sameAs: 'y' }, { sameAs: 'z' })).toEqual([true]);
  });

  it('upgrades the event when an official confirms what was rumoured', () => {
    const resolution = resolve(aFinding(), [anEvent({ claimStatus: 'rumoured' })]);
    expect(records(resolution)[0]).toMatchObject({
      type: 'event-upgraded',
      changes: { claimStatus: 'announced' },
      alert: true,
    });
  });

  it('tells what a baseline recorded while it is fresh', () => {
    const quiet = anEvent({}, { alert: false, quiet: 'baseline' });
    expect(records(resolve(aFinding(), [quiet]))[0]).toMatchObject({ type: 'event-corroborated', alert: true });
  });

  it('does not tell what a baseline recorded more than 72 hours ago', () => {
    const quiet = anEvent(
      {},
      { alert: false, quiet: 'baseline', source: aSource('a', { publishedAt: '2025-11-03T00:00:00.000Z' }) },
    );
    expect(alerts(resolve(aFinding(), [quiet]))).toEqual([false]);
  });

  it('is nothing new when the same item version is read again', () => {
    const item = { source: aSource('a'), baseline: false };
    expect(resolve(aFinding(), [anEvent()], { item })).toMatchObject({ verdict: 'detected', streams: [] });
  });

  it('months after a membership was announced still belongs to that event', () => {
    const item = { source: aSource('b', { publishedAt: '2026-03-01T00:00:00.000Z' }), baseline: false };
    expect(resolve(aFinding(), [anEvent()], { item, now: '2026-03-01T01:00:00.000Z' }).verdict).toBe('corroborated');
  });
});

describe('an accord whose news waits for a second source', () => {
  const definition = aDefinition({ alerts: 'two-sources' });
  const held = anEvent({}, { alert: false, quiet: 'held', source: aSource('a', { source: 'Ledger' }) });

  it('holds what one outlet reports, and tells at once what is official', () => {
    expect(records(resolve(aFinding({ claimStatus: 'reported' }), [], { definition }))[0]).toMatchObject({
      alert: false,
      quiet: 'held',
    });
    expect(alerts(resolve(aFinding({ claimStatus: 'official' }), [], { definition }))).toEqual([true]);
  });

  it('tells when an independent second source comes, not when the first is copied', () => {
    const from = (source: string) => ({
      definition,
      item: { source: aSource('b', { source }), baseline: false },
    });
    expect(alerts(resolve(aFinding(), [held], from('Courier')))).toEqual([true]);
    expect(alerts(resolve(aFinding(), [held], from('Ledger')))).toEqual([false]);
  });

  it('waits for it however long it takes, and is content with no old article', () => {
    const second = (publishedAt: string) => {
      const item = { source: aSource('b', { source: 'Courier', publishedAt }), baseline: false };
      return alerts(resolve(aFinding(), [held], { definition, item, now: '2025-11-20T00:00:00.000Z' }));
    };
    expect(second('2025-11-19T20:00:00.000Z')).toEqual([true]);
    expect(second('2025-11-08T00:00:00.000Z')).toEqual([false]);
    const quiet = anEvent({}, { alert: false, quiet: 'baseline' });
    const item = { source: aSource('b', { publishedAt: '2025-11-19T20:00:00.000Z' }), baseline: false };
    expect(alerts(resolve(aFinding(), [quiet], { item, now: '2025-11-20T00:00:00.000Z' }))).toEqual([false]);
  });

  it('tells when the report becomes official', () => {
    const item = { source: aSource('b', { source: 'Ledger' }), baseline: false };
    expect(alerts(resolve(aFinding({ claimStatus: 'official' }), [held], { definition, item }))).toEqual([true]);
  });
});

describe('windows', () => {
  const prospect = anEvent(
    { kind: 'joiner.prospect', country: 'SA' },
    { standing: { before: 'none', after: 'prospect' } },
  );
  const later = (publishedAt: string) => ({
    item: { source: aSource('b', { publishedAt }), baseline: false },
    now: publishedAt,
  });

  it('keeps a perennial prospect one event while it is talked about', () => {
    expect(
      resolve(aFinding({ kind: 'joiner.prospect', country: 'SA' }), [prospect], later('2026-01-20T00:00:00.000Z'))
        .verdict,
    ).toBe('corroborated');
  });

  it('tells it again when a higher rank says as firmly what others said, and each rank once', () => {
    const said = (speaker: string, claimStatus: Finding['claimStatus'] = 'announced') =>
      aFinding({ kind: 'joiner.prospect', country: 'SA', claimStatus, speaker });
    const byEnvoy = { ...prospect, fields: { ...prospect.fields, speaker: 'Steve Witkoff' } };
    const byPrince = { ...prospect, fields: { ...prospect.fields, speaker: 'Mohammed bin Salman' } };
    expect(records(resolve(said('Mohammed bin Salman'), [byEnvoy]))[0]).toMatchObject({
      type: 'event-upgraded',
      changes: { speaker: 'Mohammed bin Salman' },
      alert: true,
    });
    for (const [finding, event] of [
      [said('Somebody Else'), byEnvoy],
      [said('Mohammed bin Salman', 'reported'), byEnvoy],
      [said('Faisal bin Farhan'), byPrince],
      [said('Donald Trump'), byPrince],
    ] as const)
      expect(types(resolve(finding, [event]))).toEqual(['event-corroborated']);
    const announced = anEvent({ speaker: 'Steve Witkoff' });
    expect(types(resolve(aFinding({ speaker: 'Donald Trump' }), [announced]))).toEqual(['event-corroborated']);
  });

  it('tells a prospect again after 90 quiet days', () => {
    const resolution = resolve(
      aFinding({ kind: 'joiner.prospect', country: 'SA' }),
      [prospect],
      later('2026-03-20T00:00:00.000Z'),
    );
    expect([resolution.verdict, alerts(resolution)]).toEqual(['detected', [true]]);
  });

  it('takes a withdrawal and a new announcement for two more happenings', () => {
    const left = anEvent(
      { kind: 'withdrawal' },
      {
        eventId: 'ae_2',
        standing: { before: 'announced', after: 'withdrawn' },
        source: aSource('c', { publishedAt: '2025-12-01T00:00:00.000Z' }),
      },
    );
    const again = resolve(aFinding(), [anEvent(), left], later('2026-02-01T00:00:00.000Z'));
    expect(again).toMatchObject({ verdict: 'detected', eventId: 'ae_new3' });
  });

  it('separates ceremonies of different dates', () => {
    const ceremony = anEvent(
      { kind: 'ceremony.announced', date: { value: '2025-11-18', precision: 'day' } },
      { standing: null },
    );
    const other = aFinding({ kind: 'ceremony.announced', date: { value: '2025-12-02', precision: 'day' } });
    expect(resolve(other, [ceremony]).verdict).toBe('detected');
    expect(resolve({ ...other, date: { value: '2025-11-20', precision: 'day' } }, [ceremony]).verdict).not.toBe(
      'detected',
    );
  });
});

describe('claims that contradict each other', () => {
  it('shows a refusal on the event that it contradicts', () => {
    const resolution = resolve(aFinding({ kind: 'joiner.declined' }), [
      anEvent({ kind: 'joiner.prospect' }, { standing: { before: 'none', after: 'prospect' } }),
    ]);
    expect(resolution.streams.map((stream) => [stream.eventId, stream.records[0]?.type])).toEqual([
      ['ae_new2', 'event-detected'],
      ['ae_1', 'event-disputed'],
    ]);
  });
});

describe('a refusal and claims out of order', () => {
  const published = (itemId: string, day: string) => aSource(itemId, { publishedAt: `2025-11-${day}T00:00:00.000Z` });
  const claim = (day: string, kind: Finding['kind'] = 'joiner.prospect') =>
    anEvent({ kind }, { source: published('claim', day) });
  const refusal = (...more: string[]) =>
    anEvent(
      { kind: 'joiner.declined' },
      { eventId: 'ae_no', standing: { before: 'none', after: 'declined' }, source: published('no', '05') },
      ...more.map((itemId) => ({
        type: 'event-corroborated' as const,
        at: now,
        source: published(itemId, '05'),
        evidence: [],
        claimStatus: 'announced' as const,
        independent: true,
        alert: false,
      })),
    );
  const streams = (resolution: ReturnType<typeof resolve>) =>
    resolution.streams.map(({ eventId, records: of }) => [eventId, ...of.map(({ type }) => type)]);
  const refused = (day: string, events: AccordEventState[], itemId = 'b') =>
    streams(
      resolve(aFinding({ kind: 'joiner.declined' }), events, {
        item: { source: published(itemId, day), baseline: false },
      }),
    );

  it('leaves alone what is claimed after it', () => {
    expect(refused('05', [claim('06')])).toEqual([['ae_new2', 'event-detected']]);
  });

  it('contradicts what was claimed between two articles of it, once', () => {
    const disputed = [
      ['ae_no', 'event-corroborated'],
      ['ae_1', 'event-disputed'],
    ];
    const announced = claim('06', 'joiner.announced');
    expect(refused('07', [refusal(), announced])).toEqual(disputed);
    const known = { ...announced, disputes: [{ by: 'ae_no', at: now, itemId: 'c' }] };
    expect(refused('07', [refusal(), known])).toEqual([['ae_no', 'event-corroborated']]);
  });

  it('knows what was claimed by when it was published, not by when it was read', () => {
    const readLater = { ...claim('04'), detectedAt: '2026-11-07T00:00:00.000Z', updatedAt: '2026-11-07T00:00:00.000Z' };
    expect(refused('05', [readLater])).toEqual([
      ['ae_new2', 'event-detected'],
      ['ae_1', 'event-disputed'],
    ]);
    const longAgo = {
      ...claim('04'),
      sources: [{ ...claim('04').sources[0]!, publishedAt: '2025-01-04T00:00:00.000Z' }],
    };
    expect(refused('05', [longAgo])).toEqual([['ae_new2', 'event-detected']]);
  });

  it('goes on to the claim after a crash in between', () => {
    expect(refused('05', [refusal('b'), claim('04')])).toEqual([['ae_1', 'event-disputed']]);
  });

  it('is known to a claim whose article comes late', () => {
    const late = resolve(aFinding({ kind: 'joiner.prospect' }), [refusal()], {
      item: { source: published('b', '04'), baseline: false },
    });
    expect(streams(late)).toEqual([['ae_new2', 'event-detected', 'event-disputed']]);
    expect(records(late)[1]).toMatchObject({ by: 'ae_no', source: { itemId: 'no' } });
    const later = resolve(aFinding({ kind: 'joiner.prospect' }), [refusal()], {
      item: { source: published('b', '06'), baseline: false },
    });
    expect(streams(later)).toEqual([['ae_new2', 'event-detected']]);
  });
});

describe('late and out-of-order articles', () => {
  it('records a prospect published before the announcement that is known, and tells nobody', () => {
    const item = { source: aSource('b', { publishedAt: '2025-11-06T10:00:00.000Z' }), baseline: false };
    const resolution = resolve(aFinding({ kind: 'joiner.prospect' }), [anEvent()], { item });
    expect(records(resolution)[0]).toMatchObject({ alert: false, quiet: 'overtaken' });
  });
});

describe('an unnamed joiner', () => {
  it('is filled in by a named finding within 72 hours, which tells it', () => {
    const unnamed = anEvent(
      { kind: 'joiner.announced', country: null },
      { alert: false, quiet: 'no-country', standing: null },
    );
    const resolution = resolve(aFinding(), [unnamed]);
    expect(records(resolution)[0]).toMatchObject({ type: 'event-upgraded', changes: { country: 'KZ' }, alert: true });
  });
});
