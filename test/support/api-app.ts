import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccordDefinition } from '@app/accords';
import { BaseModule, type Clock, loadConfig, loadSecretBox, queueModule, silentLogger } from '@app/base';
import { DatabaseModule, openDatabase } from '@app/database';
import { EventLogModule } from '@app/event-log';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule, prepareApi } from '../../apps/api/src/api.module';
import { aDefinition } from './builders';

export const adminKey = 'an-admin-key-for-tests-only';
export const adminPassword = 'correct horse battery';

type ApiOptions = { definitions?: AccordDefinition[]; env?: NodeJS.ProcessEnv; clock?: Clock };

/** The API as a process of its own runs it, on a test's database. */
export async function startApi(databaseUrl: string, options: ApiOptions = {}): Promise<NestExpressApplication> {
  const config = loadConfig({
    DATA_DIR: mkdtempSync(join(tmpdir(), 'accord-watch-api-')),
    ADMIN_PASSWORD: adminPassword,
    BOOTSTRAP_API_KEY: adminKey,
    PORT: '0',
    ...options.env,
  });
  const base = BaseModule.forRoot({
    config,
    logger: silentLogger,
    secretBox: loadSecretBox(config),
    definitions: options.definitions ?? [aDefinition()],
    ...(options.clock && { clock: options.clock }),
  });
  const imports = [
    base,
    DatabaseModule.forRoot(openDatabase(databaseUrl, { max: 8 })),
    EventLogModule,
    queueModule({ redisUrl: undefined, databaseUrl, logger: silentLogger }),
  ];
  const app = await NestFactory.create<NestExpressApplication>(
    { module: ApiModule, imports },
    // A stream that a failed test left open must not keep the server, and the test run with it.
    { logger: false, bodyParser: false, forceCloseConnections: true },
  );
  await prepareApi(app).listen(0, '127.0.0.1');
  return app;
}
