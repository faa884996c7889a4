import { bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import {
  AppError,
  BaseModule,
  collectProcessMetrics,
  configInvalid,
  createLogger,
  loadConfig,
  loadSecretBox,
  NestLogger,
  queueModule,
  repoRoot,
} from '@app/base';
import { DatabaseModule, migrate, openDatabase } from '@app/database';
import { EventLogModule } from '@app/event-log';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule, prepareApi } from './api.module';

/** The HTTP role as a process of its own, on an operator's database. */
async function main(): Promise<void> {
  const config = loadConfig();
  if (!config.databaseUrl)
    throw configInvalid([
      { field: 'DATABASE_URL', reason: 'is required for a role on its own; "npm start" brings a database up itself' },
    ]);
  const logger = createLogger('api', config.logLevel);
  collectProcessMetrics();
  await migrate(config.databaseUrl);
  const definitions = loadDefinitions([
    bundledDefinitionsFolder(repoRoot()),
    ...(config.accordsDir ? [config.accordsDir] : []),
  ]);
  const parts = { config, logger, secretBox: loadSecretBox(config), definitions };
  const imports = [
    BaseModule.forRoot(parts),
    DatabaseModule.forRoot(openDatabase(config.databaseUrl)),
    EventLogModule,
    queueModule({ redisUrl: config.redisUrl, databaseUrl: config.databaseUrl }),
  ];
  const app = await NestFactory.create<NestExpressApplication>(
    { module: ApiModule, imports },
    { logger: new NestLogger(logger), bodyParser: false },
  );
  app.enableShutdownHooks();
  await prepareApi(app).listen(config.port, config.host);
  logger.info({ url: config.publicUrl }, 'the API serves');
}

main().catch((error: unknown) => {
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
});
