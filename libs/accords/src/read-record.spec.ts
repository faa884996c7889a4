import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFinding, aSource, anEvent } from '@test/builders';
import type { AccordEventRecord } from './accord-event-records';
import { readRecord, recordVersions } from './read-record';

const folder = join(__dirname, '..', '..', '..', 'test', 'golden', 'records');
const at = '2025-11-08T00:00:00.000Z';
const reason = 'as the ministry says';
const sourced = { at, source: aSource('b', { origin: 'Harbour Wire' }), evidence: aFinding().evidence };
const { fields, identity } = anEvent({ speaker: 'a president', date: { value: '2025-11', precision: 'month' } });

/** One record of every type, in its newest version. */
const newest: AccordEventRecord[] = [
  {
    type: 'event-detected',
    ...sourced,
    eventId: 'ae_1',
    identity,
    generation: 1,
    fields,
    standing: { before: 'none', after: 'announced' },
    alert: true,
    quiet: null,
    related: ['ae_0'],
  },
  { type: 'event-corroborated', ...sourced, claimStatus: 'announced', independent: false, alert: false },
  {
    type: 'event-upgraded',
    ...sourced,
    changes: { claimStatus: 'official', place: 'Astana' },
    independent: true,
    standing: null,
    alert: true,
  },
  { type: 'event-disputed', ...sourced, by: 'ae_2', claimStatus: 'announced', alert: true },
  { type: 'event-confirmed', at, reason: null, tell: true },
  {
    type: 'event-corrected',
    at,
    reason,
    changes: { country: 'KG', date: null },
    standing: { before: 'none', after: 'announced' },
  },
  { type: 'event-rejected', at, reason },
  { type: 'event-retracted', at, reason, itemId: 'b' },
  { type: 'event-merged', at, reason, into: 'ae_3', itemIds: ['b'] },
  { type: 'event-split', at, reason, into: 'ae_4', itemIds: ['b'] },
  { type: 'decision-reverted', at, reason, revertedVersion: 2, changes: { country: 'KZ' }, standing: null },
];
/** What earlier versions did not say. */
const unsaid: Record<string, object> = {
  'event-confirmed.1.json': { tell: false },
  'event-corrected.1.json': { standing: 'kept' },
  'event-merged.1.json': { itemIds: [] },
  'decision-reverted.1.json': { changes: {}, standing: 'kept' },
};
const nameOf = (type: AccordEventRecord['type'], version: number): string => `${type}.${version}.json`;

describe('records of every version that was ever written', () => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    // A file once written stays for ever: a changed schema is a new version with a file of its own.
    for (const { type, ...data } of newest) {
      const file = join(folder, nameOf(type, recordVersions[type]));
      if (process.env['UPDATE_GOLDEN'] && !existsSync(file)) writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
    }
  });

  it('have a golden file each', () => {
    const wanted = Object.entries(recordVersions).flatMap(
      ([type, last]) => Array.from({ length: last }, (_, n) => nameOf(type as AccordEventRecord['type'], n + 1)), // its keys are types
    );
    expect(readdirSync(folder).sort()).toEqual(wanted.sort());
  });

  it.each(newest.map((record) => [record.type, record] as const))(
    'are read alike, whichever it is: %s',
    (type, record) => {
      for (let version = 1; version <= recordVersions[type]; version++) {
        const data: unknown = JSON.parse(readFileSync(join(folder, nameOf(type, version)), 'utf8'));
        expect(readRecord({ type, schemaVersion: version, data })).toEqual({
          ...record,
          ...unsaid[nameOf(type, version)],
        });
      }
    },
  );

  it('are refused in words when they are newer than we are', () => {
    expect(() => readRecord({ type: 'event-confirmed', schemaVersion: 9, data: {} })).toThrow('newer version');
    expect(() => readRecord({ type: 'event-invented', schemaVersion: 1, data: {} })).toThrow('newer version');
  });
});
