import type { Finding } from '@app/accords';
import { anEvent, aSource } from '@test/builders';
import { isSameCeremony } from './is-same-ceremony';

const day = (value: string): Finding['date'] => ({ value, precision: 'day' });
const signing = (country: string | null, article: string, finding: Partial<Finding> = {}, publishedAt?: string) =>
  anEvent(
    { kind: 'ceremony.held', country, ...finding },
    { eventId: `ae_${country ?? 'nobody'}`, source: aSource(article, publishedAt ? { publishedAt } : {}) },
  );
const kazakhstan = signing('KZ', 'a', { date: day('2025-11-20') }, '2025-11-21T08:00:00.000Z');

describe('one ceremony of several countries', () => {
  it.each([
    ['the same stated day, in other articles', signing('AZ', 'b', { date: day('2025-11-20') }), true],
    ['another stated day, even in one article', signing('AZ', 'a', { date: day('2025-12-20') }), false],
    ['no stated day, in the same article', signing('AZ', 'a'), true],
    ['no stated day, reported the day after', signing('AZ', 'b', {}, '2025-11-21T20:00:00.000Z'), true],
    ['no stated day, reported a week later', signing('AZ', 'b', {}, '2025-11-27T20:00:00.000Z'), false],
    ['an announcement without a day', signing('AZ', 'b', { kind: 'ceremony.announced' }), false],
    ['an announcement of that day', signing('AZ', 'b', { kind: 'ceremony.announced', date: day('2025-11-20') }), true],
    ['the same country', signing('KZ', 'b', { date: day('2025-11-20') }), false],
    ['a country that is not named', signing(null, 'a', { date: day('2025-11-20') }), false],
    ['another accord', signing('AZ', 'a', { accord: 'nato', date: day('2025-11-20') }), false],
    ['no signing at all', signing('AZ', 'a', { kind: 'joiner.announced', date: day('2025-11-20') }), false],
  ])('%s', (_, other, expected) => {
    expect(isSameCeremony(kazakhstan, other)).toBe(expected);
    expect(isSameCeremony(other, kazakhstan)).toBe(expected);
  });

  it('is only of events that stand', () => {
    const rejected = { ...signing('AZ', 'a', { date: day('2025-11-20') }), status: 'rejected' as const };
    expect(isSameCeremony(kazakhstan, rejected)).toBe(false);
  });
});
