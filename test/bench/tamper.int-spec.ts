import { withDatabase } from '@test/database';
import { fillLog, tamperOften } from './tamper';

describe('a log that somebody tampers with', () => {
  const test = withDatabase();

  it('shows it, whatever they change', async () => {
    const seed = Math.floor(Math.random() * 1_000_000);
    await fillLog(test.log, 60);
    // Ten thousand: npm run bench -- tamper
    const missed = await tamperOften(test.database.pool, await test.log.head(), { times: 300, seed });
    expect({ seed, missed }).toEqual({ seed, missed: [] });
  });
});
