import {
  type AccordDefinition,
  definitionFolders,
  loadDefinitions,
  type MessageContext,
  messageContexts,
} from '@app/accords';
import {
  AppError,
  type Config,
  createLogger,
  type Definitions,
  loadConfig,
  loadSecretBox,
  type Logger,
  OutboundClient,
  type SecretBox,
} from '@app/base';
import { sealedSecrets } from '@app/backup';
import { type Database, migrate, openDatabase, runningPostgres, startEmbeddedPostgres } from '@app/database';
import { EventLog } from '@app/event-log';
import { z } from 'zod';
import { latestDay } from '../../api/src';

/** What a command works with: the same database, log and secrets as the service. */
export type House = {
  config: Config;
  logger: Logger;
  database: Database;
  log: EventLog;
  secretBox: SecretBox;
  outbound: OutboundClient;
  definitions: Definitions;
  contextOf: (accord: string) => MessageContext;
  now: () => Date;
};

/** The definition of that slug. Throws ACCORD_NOT_FOUND with those that there are. */
export function accordOf({ definitions }: Pick<House, 'definitions'>, slug: string): AccordDefinition {
  const definition = definitions.get(slug);
  if (definition) return definition;
  const known = [...definitions.keys()].join(', ');
  throw new AppError('ACCORD_NOT_FOUND', 'not-found', `there is no accord ${slug}; there are ${known}`);
}

/**
 * Runs a command on DATABASE_URL, on the database of a service that runs on DATA_DIR, or else on the embedded one that it starts for the while.
 */
export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const logger = createLogger('cli', config.logLevel === 'info' ? 'warn' : config.logLevel);
  const { url, stop } = await openPostgres(config, logger);
  try {
    await migrate(url);
    const database = openDatabase(url, { max: 5 });
    const log = new EventLog(database.pool, url);
    const outbound = new OutboundClient(config.outboundAllow);
    const definitions: Definitions = new Map(
      loadDefinitions(definitionFolders(config.accordsDir)).map((each) => [each.slug, each]),
    );
    const contextOf = messageContexts(definitions, config.publicUrl);
    try {
      const secretBox = loadSecretBox(config, { hasSecrets: (await sealedSecrets(database.pool, 1)).length > 0 });
      return await work({
        config,
        logger,
        database,
        log,
        secretBox,
        outbound,
        definitions,
        contextOf,
        now: () => new Date(),
      });
    } finally {
      await log.close();
      await outbound.close();
      await database.close();
    }
  } finally {
    await stop();
  }
}

async function openPostgres(config: Config, logger: Logger): Promise<{ url: string; stop: () => Promise<void> }> {
  const known = config.databaseUrl ?? runningPostgres(config.dataDir)?.url;
  if (known) return { url: known, stop: () => Promise.resolve() };
  const { databaseUrl, stop } = await startEmbeddedPostgres({ dataDir: config.dataDir, logger });
  return { url: databaseUrl, stop };
}

/** A UTC day on the command line. */
export const Day = z.iso.date('is no day such as 2025-11-07');

/** A UTC day that has begun somewhere on earth: of those to come nothing is known. */
export const PastDay = Day.refine((day) => day <= latestDay(new Date()), 'lies in the future');

/** What was given on the command line (by the option of that name), or INPUT_INVALID in words. */
export function given<T>(schema: z.ZodType<T>, value: unknown, option?: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const words = z.prettifyError(parsed.error);
  throw new AppError('INPUT_INVALID', 'input', option === undefined ? words : `${option} ${words.replace(/^✖ /, '')}`);
}

/** Prints a result: as JSON for programs, else as the command words it. */
export function print(result: unknown, json: boolean, inWords: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(result) : inWords()}\n`);
}
