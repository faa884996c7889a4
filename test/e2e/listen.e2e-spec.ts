import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repoRoot } from '@app/base';
import { newSigningSecret } from '@app/webhooks';
import { adminKey, startApi } from '@test/api-app';
import { withDatabase } from '@test/database';
import { FakeReceiver } from '@test/fake-receiver';
import { detected, retracted, upgraded, webhookRig } from '@test/webhooks';
import { Webhook } from 'standardwebhooks';

const cli = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(repoRoot(), 'dist/apps/cli/src/main.js'), ...args], { timeout: 60_000 });

describe('listen', () => {
  const test = withDatabase();

  it('brings the messages of a service elsewhere to a receiver on this machine, by nothing but its stream', async () => {
    const [app, receiver, rig] = [await startApi(test.url), await FakeReceiver.start(), webhookRig(test)];
    test.atEnd(() => Promise.all([app.close(), receiver.stop()]));
    await rig.append('ae_1', detected('ae_1'), upgraded('ae_1'), retracted);
    await rig.append('ae_2', detected('ae_2'));
    const secret = newSigningSecret();
    const from = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    const listen = ['listen', '--forward', `${receiver.url}/hook`, '--from', from, '--secret', secret, '--once'];
    await cli(...listen, '--key', adminKey, '--replay', '0');
    const types = receiver.received.map(({ body, headers }) => {
      const message = new Webhook(secret).verify(body, headers as Record<string, string>);
      // It has been verified to be one of ours.
      return (message as { type: string }).type.replace('accord.event.', '');
    });
    expect(types).toEqual(['detected', 'updated', 'retracted', 'detected']);
    await expect(cli(...listen, '--key', 'wrong', '--replay', '0')).rejects.toMatchObject({ code: 1 });
  }, 90_000);
});
