import { holdSending, releaseSending } from '@app/backup';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { adminKey, startApi } from '@test/api-app';
import { withDatabase } from '@test/database';
import { aDetection, appendRecords } from '@test/log-events';
import request from 'supertest';

describe('the state of the installation', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  const get = (path: string) => request(app.getHttpServer()).get(path).set('authorization', `Bearer ${adminKey}`);
  const held = async (): Promise<unknown> => (await get('/api/v1/system').expect(200)).body.sendingHeld;
  const metrics = async (): Promise<string> => (await get('/metrics').expect(200)).text;

  beforeAll(async () => {
    app = await startApi(context.url);
  });
  context.atEnd(() => app.close());

  it('says that sending is held after a restore, until it is released', async () => {
    const { pool } = context.database;
    expect(await held()).toBeNull();
    expect(await metrics()).toContain('accord_watch_sending_held 0');
    await holdSending(pool, 'restored from a backup', new Date('2025-11-08T00:00:00.000Z'));
    expect(await held()).toEqual({ reason: 'restored from a backup', since: '2025-11-08T00:00:00.000Z' });
    expect(await metrics()).toContain('accord_watch_sending_held 1');
    await releaseSending(pool, { dropWaiting: false });
    expect(await held()).toBeNull();
  });

  it('counts what a reader of the log has not handled, and says when it has stopped', async () => {
    const { pool } = context.database;
    expect(await metrics()).toContain('accord_watch_log_reader_behind{name="webhooks"} 0');
    await appendRecords(context.log, 'ae_1', [aDetection('ae_1')]);
    await pool.query(`update projection_checkpoint set status = 'failed'`);
    const after = await metrics();
    expect(after).toContain('accord_watch_log_reader_behind{name="webhooks"} 1');
    expect(after).toContain('accord_watch_log_reader_stopped{name="webhooks"} 1');
  });
});
