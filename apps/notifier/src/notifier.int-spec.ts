import { BaseModule, loadConfig, OutboundClient, SecretBox, silentLogger } from '@app/base';
import { DatabaseModule, openDatabase } from '@app/database';
import { EventLogModule } from '@app/event-log';
import { addEndpoint, NewEndpoint, targetChecker } from '@app/webhooks';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { aDefinition } from '@test/builders';
import { withDatabase } from '@test/database';
import { FakeReceiver } from '@test/fake-receiver';
import { detected, webhookRig } from '@test/webhooks';
import { Webhook } from 'standardwebhooks';
import { NotifierModule } from './notifier.module';

@Module({})
class Process {}

describe('the notifier', () => {
  const test = withDatabase();
  let receiver: FakeReceiver;
  let app: INestApplicationContext;

  beforeAll(async () => {
    receiver = await FakeReceiver.start();
    const config = loadConfig({ OUTBOUND_ALLOW: '127.0.0.0/8', DATABASE_URL: test.url });
    const secretBox = new SecretBox([{ id: 'test', bytes: Buffer.alloc(32, 7) }]);
    app = await NestFactory.createApplicationContext(
      {
        module: Process,
        imports: [
          BaseModule.forRoot({ config, logger: silentLogger, secretBox, definitions: [aDefinition()] }),
          DatabaseModule.forRoot(openDatabase(test.url)),
          EventLogModule,
          ScheduleModule.forRoot(),
          NotifierModule,
        ],
      },
      { logger: false },
    );
  });
  afterAll(async () => {
    await app.close();
    await receiver.stop();
  });

  it('carries a record of the log to a receiver through the guarded way out', async () => {
    const rig = webhookRig(test);
    const outbound = new OutboundClient(['127.0.0.0/8']);
    const needs = { ...rig.needs(), checkTarget: targetChecker(outbound) };
    const { secret } = await addEndpoint(needs, NewEndpoint.parse({ url: receiver.url }), 'test');
    await rig.append('ae_1', detected('ae_1'));
    const [request] = await receiver.expect(1);
    expect(new Webhook(secret).verify(request!.body, request!.headers as Record<string, string>)).toMatchObject({
      type: 'accord.event.detected',
      data: { summary: 'Kazakhstan is announced as a joiner of the Abraham Accords' },
    });
  });

  it('takes plain http only at an address that the operator allows', async () => {
    const check = targetChecker(new OutboundClient([]));
    await expect(check(receiver.url)).rejects.toMatchObject({ code: 'ENDPOINT_URL_REFUSED', kind: 'input' });
    await expect(check('https://user:secret@hooks.example/')).rejects.toMatchObject({ code: 'ENDPOINT_URL_REFUSED' });
    await expect(check('https://hooks.example/')).resolves.toBeUndefined();
  });
});
