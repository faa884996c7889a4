import { chaosSeed } from '@test/chaos-seed';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { withDatabase } from '../support/database';
import type { chaosPolls } from './polls';

describe('a poller that is killed between fetching and classifying', () => {
  const opened = withDatabase();

  // The full size is two hundred kills: npm run chaos -- polls --kills 200
  it('loses no story, doubles none, and leaves none unread', async () => {
    const seed = chaosSeed();
    // The built one: its workers are processes that run built code.
    const built = (await import(join(repoRoot(), 'dist', 'test', 'chaos', 'polls.js'))) as {
      chaosPolls: typeof chaosPolls;
    };
    const result = await built.chaosPolls({ databaseUrl: opened.url, kills: 20, seed });
    expect({ seed, ...result }).toEqual({
      seed,
      kills: 20,
      stories: 65,
      lost: 0,
      doubled: 0,
      unclassified: 0,
      repeatedVersions: 0,
    });
  }, 300_000);
});
