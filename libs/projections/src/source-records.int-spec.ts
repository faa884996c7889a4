import { aSource } from '@test/builders';
import { withDatabase } from '@test/database';
import { aDetection, appendRecords, projectNow } from '@test/log-events';
import { sourceRecords } from './source-records.store';

const at = '2025-11-08T00:00:00.000Z';
const further = (source: string, independent: boolean) => ({
  type: 'event-corroborated' as const,
  at,
  source: aSource(`${source}-further`, { source }),
  evidence: [],
  claimStatus: 'announced' as const,
  independent,
  alert: false,
});

it('keeps for each outlet how often it was first, and what became of it', async () => {
  const first = (source: string) => ({ source: aSource(`${source}-1`, { source }) });
  await appendRecords(test.log, 'ae_1', [aDetection('ae_1', {}, first('Ledger')), further('Herald', true)]);
  await appendRecords(test.log, 'ae_2', [
    aDetection('ae_2', {}, first('Ledger')),
    { type: 'event-rejected', at, reason: 'satire' },
  ]);
  await appendRecords(test.log, 'ae_3', [aDetection('ae_3', {}, first('Herald')), further('Ledger', false)]);
  await projectNow({ log: test.log, pool: test.database.pool });
  expect(await sourceRecords(test.database.pool)).toEqual([
    { source: 'Ledger', events: 3, first: 2, confirmed: 1, retracted: 1, judged: 2, copies: 1 },
    { source: 'Herald', events: 2, first: 1, confirmed: 0, retracted: 0, judged: 1, copies: 0 },
  ]);
  expect(await sourceRecords(test.database.pool, { sources: ['Herald'], accord: 'nato' })).toEqual([]);
});

const test = withDatabase();
