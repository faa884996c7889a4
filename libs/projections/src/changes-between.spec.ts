import { type Stage, standingsAt } from '@app/accords';
import { aDefinition, anEvent, aSource } from '@test/builders';
import { changesBetween } from './changes-between';

const definition = aDefinition();
const events = [
  anEvent(),
  anEvent(
    { country: 'SA', kind: 'joiner.prospect' },
    { eventId: 'ae_2', source: aSource('b', { publishedAt: '2025-12-01T00:00:00.000Z' }) },
  ),
];
const between = (from: string, to: string) =>
  changesBetween(standingsAt(definition, events, from), standingsAt(definition, events, to)).map(
    ({ country, before, after }): [string, Stage | null, Stage | null] => [country, before, after],
  );

describe('what changed between two days', () => {
  it('names the countries whose stage is another, and nobody else', () => {
    expect(between('2025-11-01', '2025-11-30')).toEqual([['KZ', null, 'announced']]);
    expect(between('2025-11-30', '2025-12-31')).toEqual([['SA', null, 'prospect']]);
  });

  it('is nothing between two days without news', () => {
    expect(between('2025-11-10', '2025-11-30')).toEqual([]);
  });
});
