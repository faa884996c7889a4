import { simulatePolling } from '../bench/politeness';
import { withDatabase } from '../support/database';

describe('days of polling', () => {
  const opened = withDatabase();

  // The full size is 1,000 feeds over 30 days: npm run bench -- politeness
  it('ask with the validators that were given, never before they may, and one at a time of a host', async () => {
    const conduct = await simulatePolling(opened.database, {
      feeds: 24,
      hosts: 8,
      days: 1,
      restarts: 3,
      tickSeconds: 400,
      seed: 7,
    });
    expect(conduct).toMatchObject({ unconditional: 0, early: 0, overlaps: 0 });
    expect(conduct.requests).toBeGreaterThan(150);
    expect(conduct.requests).toBeLessThanOrEqual(conduct.planned * 1.05);
  }, 60_000);
});
