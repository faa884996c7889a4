import { loadConfig, silentLogger } from '@app/base';
import type { Mail } from '@app/digests';
import { withDatabase } from '@test/database';
import { webhookRig } from '@test/webhooks';
import { OwnerNoticesTask } from './owner-notices-task';

describe('mails to the owner of a failing endpoint', () => {
  const test = withDatabase();
  const mails: Mail[] = [];
  let answer: 'sent' | 'later' = 'sent';
  const mailer = {
    from: 'Accord Watch <watch@example.org>',
    send: async (mail: Mail) => {
      mails.push(mail);
      return answer === 'sent' ? { result: answer, response: '250' } : { result: answer, error: '450 busy' };
    },
    close: () => undefined,
  };
  const task = () => new OwnerNoticesTask(test.database, loadConfig({}), silentLogger, () => new Date(), mailer);

  it('go out once for each warning, again only when the mail server was busy, and not without an address', async () => {
    const rig = webhookRig(test);
    const { id } = await rig.add('https://hooks.example/a', { contact: 'desk@example.org' });
    const { id: silent } = await rig.add('https://hooks.example/b');
    const fails = (endpointId: string, health: object) =>
      test.database.pool.query('update endpoint set health = $2 where id = $1', [
        endpointId,
        JSON.stringify({ failingSince: '2025-11-01T00:00:00.000Z', failures: 5, lastError: 'status 500', ...health }),
      ]);
    await fails(silent, { warnedHours: 1 });
    await fails(id, {});
    await task().run();
    expect(mails).toEqual([]);

    await fails(id, { warnedHours: 1 });
    answer = 'later';
    await task().run();
    answer = 'sent';
    await task().run();
    await task().run();
    expect(mails.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
      'desk@example.org Your webhook hooks.example keeps failing',
      'desk@example.org Your webhook hooks.example keeps failing',
    ]);
    await test.database.pool.query("update endpoint set state = 'disabled' where id = $1", [id]);
    await fails(id, { warnedHours: 72, toldHours: 72, givenUp: true });
    await task().run();
    expect(mails.at(-1)).toMatchObject({ subject: 'Your webhook hooks.example was disabled' });
    expect(mails).toHaveLength(3);
  });
});
