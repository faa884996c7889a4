import { withDatabase } from '@test/database';
import { runTask } from './run-task.store';

describe('a recurring task', () => {
  const test = withDatabase();
  const run = (owner: string, everyMs: number, work: () => Promise<unknown> = () => Promise.resolve('well')) =>
    runTask(test.database.pool, { name: 'tidy', owner, leaseMs: 60_000, everyMs }, work);
  const row = async () =>
    (await test.database.pool.query(`select runs, last_result, last_error from task_lease where name = 'tidy'`))
      .rows[0];

  it('runs in one process at a time, and says how it ended', async () => {
    expect(await run('a', 0, () => run('b', 0))).toEqual({ outcome: 'done', result: { outcome: 'busy' } });
    expect(await run('b', 0, () => Promise.reject(new Error('the disk is full')))).toMatchObject({ outcome: 'failed' });
    expect(await row()).toMatchObject({ runs: 2, last_error: 'the disk is full' });
    expect(await run('a', 0)).toEqual({ outcome: 'done', result: 'well' });
    expect(await row()).toEqual({ runs: 3, last_result: 'well', last_error: null });
  });

  it('is left alone for its time by every process, and done by the first that asks after it', async () => {
    expect(await run('c', 3_600_000)).toEqual({ outcome: 'busy' });
    await test.database.pool.query(`update task_lease set last_started_at = now() - interval '61 minutes'`);
    expect(await run('c', 3_600_000)).toMatchObject({ outcome: 'done' });
    expect(await run('d', 3_600_000)).toEqual({ outcome: 'busy' });
  });
});
