import { aDefinition, anEvent, aSource } from '@test/builders';
import { firstDay, moveStanding, standingsAt } from './ladder';

const kazakhstan = (day: string, changes: Parameters<typeof anEvent>[0] = {}, id = 'ae_1') =>
  anEvent(changes, { eventId: id, source: aSource(id, { publishedAt: `${day}T12:00:00.000Z` }) });

describe('the ladder', () => {
  it.each([
    ['none', 'joiner.announced', 'announced'],
    ['announced', 'ceremony.held', 'signed'],
    ['declined', 'joiner.prospect', 'prospect'],
    ['withdrawn', 'joiner.announced', 'announced'],
    ['prospect', 'joiner.declined', 'declined'],
    ['signed', 'suspension', 'suspended'],
    ['signed', 'withdrawal', 'withdrawn'],
  ] as const)('goes from %s by %s to %s', (before, kind, after) => {
    expect(moveStanding(before, kind, false)).toEqual({ before, after });
  });

  it.each([
    ['signed', 'joiner.announced'],
    ['signed', 'joiner.prospect'],
    ['signed', 'joiner.declined'],
    ['none', 'withdrawal'],
    ['none', 'suspension'],
    ['announced', 'joiner.announced'],
    ['none', 'ceremony.announced'],
    ['signed', 'implementation'],
  ] as const)('does not move from %s by %s', (before, kind) => {
    expect(moveStanding(before, kind, false)).toBeNull();
  });

  it('moves to in force when membership is a fact already', () => {
    expect(moveStanding('signed', 'joiner.announced', true)).toEqual({ before: 'signed', after: 'in-force' });
  });

  it('takes the nearest lower stage where the accord lacks one', () => {
    expect(moveStanding('none', 'ratification', false, { stages: ['none', 'announced', 'signed'] })).toEqual({
      before: 'none',
      after: 'signed',
    });
  });
});

describe('standings on a day', () => {
  const definition = aDefinition();

  it('are the dated history where nothing has happened since', () => {
    expect(standingsAt(definition, [], '2020-09-14')).toEqual([]);
    expect(standingsAt(definition, [], '2020-09-15')).toMatchObject([{ country: 'AE', stage: 'signed', event: null }]);
  });

  it('move on the day of an event and not before', () => {
    const events = [kazakhstan('2025-11-07')];
    expect(standingsAt(definition, events, '2025-11-06').map(({ country }) => country)).toEqual(['AE']);
    expect(standingsAt(definition, events, '2025-11-07')).toContainEqual(
      expect.objectContaining({
        country: 'KZ',
        stage: 'announced',
        since: '2025-11-07',
        event: 'ae_1',
        claim: { status: 'announced', speaker: null },
      }),
    );
  });

  it('do not depend on the order in which articles arrived', () => {
    const events = [
      kazakhstan('2025-11-01', { kind: 'joiner.prospect' }, 'ae_2'),
      kazakhstan('2025-11-07'),
      kazakhstan('2025-12-01', { kind: 'ceremony.held' }, 'ae_3'),
    ];
    expect(standingsAt(definition, [...events].reverse(), '2026-01-01')).toEqual(
      standingsAt(definition, events, '2026-01-01'),
    );
  });

  it('leave out rejected and retracted events', () => {
    const rejected = { ...kazakhstan('2025-11-07'), status: 'rejected' as const };
    expect(standingsAt(definition, [rejected], '2026-01-01').map(({ country }) => country)).toEqual(['AE']);
  });

  it('never move the standing of a state that ratifies another’s accession', () => {
    expect(
      standingsAt(definition, [kazakhstan('2025-11-07', { kind: 'ratification', about: 'AE' })], '2026-01-01'),
    ).toHaveLength(1);
  });

  it('name the event behind what the definition has since learned', () => {
    const learned = aDefinition({
      members: [{ country: 'KZ', stage: 'announced', since: '2025-11-06', source: 'White House' }],
    });
    expect(standingsAt(learned, [kazakhstan('2025-11-07')], '2025-12-01')).toMatchObject([
      { country: 'KZ', since: '2025-11-06', event: 'ae_1' },
    ]);
  });
});

it('counts a year and a month from their first day', () => {
  expect(['2020', '2020-05', '2020-05-07'].map(firstDay)).toEqual(['2020-01-01', '2020-05-01', '2020-05-07']);
});
