import { loadConfig, silentLogger } from '@app/base';
import type { Mail } from '@app/digests';
import { withDatabase } from '@test/database';
import { OperatorNoticesTask } from './operator-notices-task';

describe('mails to the operator', () => {
  const test = withDatabase();
  const mails: Mail[] = [];
  let isBusy = false;
  const mailer = {
    from: 'Accord Watch <watch@example.org>',
    send: async (mail: Mail) => {
      if (isBusy) return { result: 'later' as const, error: '450 busy' };
      mails.push(mail);
      return { result: 'sent' as const, response: '250' };
    },
    close: () => undefined,
  };
  const run = (env: NodeJS.ProcessEnv = { OPERATOR_MAIL: 'ops@example.org' }) =>
    new OperatorNoticesTask(test.database, loadConfig(env), silentLogger, () => new Date(), mailer).run();
  const stopAt = (position: number, status = 'failed') =>
    test.database.pool.query(
      `insert into projection_checkpoint (name, version, kind, position, status, error, updated_at) values ('accord-events', 3, 'projection', $1, $2, 'no such country', now())
       on conflict (name, version) do update set position = excluded.position, status = excluded.status, updated_at = now()`,
      [position, status],
    );

  it('say once that a reader of the log has stopped, and again when it stops elsewhere', async () => {
    await run();
    await stopAt(41);
    await run({});
    isBusy = true;
    await run();
    expect(mails).toEqual([]);
    isBusy = false;
    await run();
    await stopAt(41);
    await run();
    expect(mails).toMatchObject([{ to: 'ops@example.org', subject: 'Accord Watch: accord-events stopped' }]);
    expect(mails[0]?.text).toMatch(/record 42 .*\nno such country/);
    await stopAt(50, 'running');
    await run();
    await stopAt(41);
    await run();
    expect(mails).toHaveLength(2);
  });
});
