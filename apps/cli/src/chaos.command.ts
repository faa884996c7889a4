import { silentLogger } from '@app/base';
import { startEmbeddedPostgres } from '@app/database';
import { Argument, type Command } from 'commander';
import { type AppendChaos, chaosAppend } from '../../../test/chaos/append';
import { chaosDeliveries } from '../../../test/chaos/deliveries';
import { chaosPolls } from '../../../test/chaos/polls';
import { steadyAddress } from '../../../test/chaos/steady-address';
import { withFreshServer } from './fresh-database';
import { wholeNumber } from './whole-number';

type Options = Omit<AppendChaos, 'databaseUrl' | 'killDatabase' | 'say'> & { json?: true };

/** Prints what a suite found; says whether nothing went wrong. */
type Suite = (options: Options) => Promise<boolean>;

const suites: Record<string, Suite> = {
  append: async (options) => {
    const { kills, acknowledged, records, problems } = await killWriters(options);
    const { seed } = options;
    if (options.json) console.log(JSON.stringify({ seed, kills, acknowledged, records, problems }));
    else
      console.log(
        `append: ${kills} kills, ${acknowledged} acknowledged, ${records} records; ${problems.join('; ') || 'nothing lost, doubled or out of order'}`,
      );
    return problems.length === 0;
  },
  deliveries: async ({ kills, seed, json }) => {
    const result = await withKillableServer((server) =>
      chaosDeliveries({ ...server, kills, endpoints: 20, seed, say: (line) => console.error(line) }),
    );
    const { deliveries, lost, duplicates, inFlightAtKills, foreignIds } = result;
    if (json) console.log(JSON.stringify({ seed, ...result }));
    else
      console.log(
        `deliveries: ${kills} kills, ${deliveries} deliveries; lost ${lost}, came twice ${duplicates} of ${inFlightAtKills} in flight, under another id ${foreignIds}`,
      );
    return lost === 0 && foreignIds === 0 && duplicates <= inFlightAtKills;
  },
  polls: async ({ kills, seed, json }) => {
    const result = await withFreshServer(({ current: { databaseUrl } }) =>
      chaosPolls({ databaseUrl, kills, seed, say: (line) => console.error(line) }),
    );
    const { stories, lost, doubled, unclassified, repeatedVersions } = result;
    if (json) console.log(JSON.stringify({ seed, ...result }));
    else
      console.log(
        `polls: ${kills} kills, ${stories} stories; lost ${lost}, doubled ${doubled}, unclassified ${unclassified}, versions without a change ${repeatedVersions}`,
      );
    return lost + doubled + unclassified + repeatedVersions === 0;
  },
};

export function addChaos(program: Command): void {
  program
    .command('chaos')
    .description('kill processes at random moments on a fresh embedded database, and look what is lost')
    .addArgument(new Argument('[suite]', 'what to break; everything without it').choices(Object.keys(suites)))
    .option(
      '--kills <n>',
      'how often something is killed; in append every fifth time the database, in deliveries every twentieth',
      wholeNumber,
      100,
    )
    .option('--records <n>', 'append: go on until so many appends were answered', wholeNumber)
    .option('--processes <n>', 'append: how many processes write', wholeNumber, 4)
    .option('--writers <n>', 'append: how many writers they hold together', wholeNumber, 20)
    .option('--readers <n>', 'append: how many processes follow the log', wholeNumber, 3)
    .option('--seed <n>', 'repeats a run', wholeNumber, Date.now() % 1_000_000)
    .option('--json', 'print the result as JSON')
    .action(async (name: string | undefined, options: Options) => {
      console.error(`seed ${options.seed}`);
      for (const [known, suite] of Object.entries(suites))
        if ((name === undefined || name === known) && !(await suite(options))) process.exitCode = 1;
    });
}

const killWriters = (options: Options) =>
  withKillableServer((server) => chaosAppend({ ...options, ...server, say: (line) => console.error(line) }));

/** The server is killed like everything else: what is stopped in the end is the last one. */
const withKillableServer = <T>(
  work: (server: { databaseUrl: string; killDatabase: () => Promise<void> }) => Promise<T>,
): Promise<T> =>
  withFreshServer(async (server) => {
    const address = await steadyAddress(() => server.current.databaseUrl);
    const killDatabase = async () => {
      process.kill(server.current.pid, 'SIGKILL');
      await server.current.stop();
      server.current = await startEmbeddedPostgres({ dataDir: server.dataDir, logger: silentLogger });
    };
    try {
      return await work({ databaseUrl: address.url, killDatabase });
    } finally {
      await address.close();
    }
  });
