import { setTimeout as sleep } from 'node:timers/promises';
import { type AccordDefinition, definitionFolders, loadDefinitions } from '@app/accords';
import {
  AppError,
  BaseModule,
  type Config,
  createLogger,
  loadSecretBox,
  type Logger,
  NestLogger,
  queueModule,
  type SecretBox,
} from '@app/base';
import { sealedSecrets } from '@app/backup';
import {
  type Database,
  DatabaseModule,
  type EmbeddedPostgres,
  migrate,
  openDatabase,
  startEmbeddedPostgres,
} from '@app/database';
import { EventLogModule } from '@app/event-log';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ScheduleModule } from '@nestjs/schedule';

export type Started = {
  url: string;
  databaseUrl: string;
  adopted: boolean;
  readyMs: number;
  /** Resolves when the embedded database has ended and cannot be brought back: the process is of no use any more. */
  lost: Promise<AppError>;
  stop: () => Promise<void>;
};

/** Only what a process runs is loaded. */
const roleModules: Record<Config['roles'][number], () => Promise<Type>> = {
  api: async () => (await import('../../api/src/api.module.js')).ApiModule,
  poller: async () => (await import('../../poller/src/poller.module.js')).PollerModule,
  classifier: async () => (await import('../../classifier/src/classifier.module.js')).ClassifierModule,
  notifier: async () => (await import('../../notifier/src/notifier.module.js')).NotifierModule,
};

/** Every role's code, loaded and not started: what the build compiles ahead. */
export const loadRoles = (): Promise<Type[]> => Promise.all(Object.values(roleModules).map((load) => load()));

@Module({})
class StandaloneModule {}

/**
 * Starts the roles of `config.roles` in this process: on the embedded PostgreSQL in DATA_DIR, or on DATABASE_URL. Resolves when it serves; `stop`
 * closes everything in order, the database last.
 */
export async function start(
  config: Config,
  logger: Logger = createLogger('accord-watch', config.logLevel),
): Promise<Started> {
  const from = performance.now();
  let onLost: (error: AppError) => void = () => undefined;
  const lost = new Promise<AppError>((resolve) => (onLost = resolve));
  const starting = config.databaseUrl ? null : startEmbeddedPostgres({ dataDir: config.dataDir, logger, onLost });
  // What keeps this thread busy is done while the database comes up; where the definitions are wrong, it goes down again.
  const [opened, read] = await Promise.allSettled([starting, readParts(config)]);
  const postgres = opened.status === 'fulfilled' ? opened.value : null;
  let app: NestExpressApplication | undefined;
  try {
    const { definitions, roles } = valueOf(read);
    valueOf(opened);
    const databaseUrl = config.databaseUrl ?? postgres?.databaseUrl ?? '';
    const applied = await migrate(databaseUrl);
    if (applied.length > 0) logger.info({ applied }, 'database migrated');
    const database = openDatabase(databaseUrl);
    const secretBox = await openSecrets(config, database, logger).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    const root: DynamicModule = {
      module: StandaloneModule,
      imports: [
        BaseModule.forRoot({ config, logger, secretBox, definitions }),
        DatabaseModule.forRoot(database),
        EventLogModule,
        ScheduleModule.forRoot(),
        queueModule({ redisUrl: config.redisUrl, databaseUrl, logger }),
        ...roles,
      ],
    };
    const created = await NestFactory.create<NestExpressApplication>(root, {
      logger: new NestLogger(logger),
      bodyParser: false,
      abortOnError: false,
    });
    app = created;
    const url = await serve(created, config, logger);
    if (config.roles.includes('api')) warmUp(database, logger);
    return {
      url,
      databaseUrl,
      adopted: postgres?.adopted ?? false,
      readyMs: Math.round(performance.now() - from),
      lost,
      stop: () => stop(created, postgres, logger),
    };
  } catch (error) {
    await stop(app, postgres, logger);
    throw error;
  }
}

/** The keys, which the secrets of this database should open with. */
async function openSecrets(config: Config, { pool }: Database, logger: Logger): Promise<SecretBox> {
  const sealed = await sealedSecrets(pool, 100);
  const secretBox = loadSecretBox(config, { hasSecrets: sealed.length > 0 });
  const shut = sealed.filter((secret) => !secretBox.canOpen(secret)).length;
  if (shut > 0)
    logger.error({ shut }, 'secrets do not open with SECRET_KEYS (or DATA_DIR/keys): their endpoints are told nothing');
  return secretBox;
}

/** What the house is made of. */
async function readParts({ accordsDir, roles }: Config): Promise<{ definitions: AccordDefinition[]; roles: Type[] }> {
  // A turn of the event loop in which the database's process is launched.
  await sleep(10);
  const definitions = loadDefinitions(definitionFolders(accordsDir));
  const modules = await Promise.all(roles.map((role) => roleModules[role]()));
  if (!roles.includes('api')) modules.push((await import('../../api/src/pulse.module.js')).PulseModule);
  return { definitions, roles: modules };
}

function valueOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

/**
 * The API listens; the other roles answer health and metrics only, and go without where the port is taken by another process of this machine.
 */
async function serve(app: NestExpressApplication, config: Config, logger: Logger): Promise<string> {
  const isApi = config.roles.includes('api');
  if (isApi) (await import('../../api/src/api.module.js')).prepareApi(app);
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (isApi)
      throw new AppError(
        'PORT_TAKEN',
        'conflict',
        `PORT: another process of this machine listens on ${config.host}:${config.port}; stop it, or set PORT`,
        { cause: error },
      );
    logger.warn({ port: config.port }, 'health and metrics are not served: the port is taken (PORT)');
  }
  return config.publicUrlIsSet || !isApi ? config.publicUrl : app.getUrl();
}

const isPortTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

/** Loads Prisma's query compiler a moment after the first answers, so that neither they nor the first reader wait for it. */
function warmUp(database: Database, logger: Logger): void {
  const warm = () =>
    database.prisma.$queryRaw`select 1`.catch((error: unknown) =>
      logger.warn({ error }, 'Prisma could not be warmed up'),
    );
  setTimeout(() => void warm(), 1_000).unref();
}

async function stop(
  app: NestExpressApplication | undefined,
  postgres: EmbeddedPostgres | null,
  logger: Logger,
): Promise<void> {
  // Whoever stops us may stop the database at the same time: it is not started again.
  const left = postgres?.letEnd();
  // A part that hangs must not keep the database from being shut down cleanly.
  const closing = (app?.close() ?? Promise.resolve()).catch((error: unknown) =>
    logger.error({ error }, 'not everything closed cleanly'),
  );
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 15_000).unref())]);
  await left;
  await postgres?.stop();
}
