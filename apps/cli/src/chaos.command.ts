import { silentLogger } from '@app/base';
import { startEmbeddedPostgres } from '@app/database';
import { Argument, type Command } from 'commander';
import { chaosAppend } from '../../../test/chaos/append';
import { steadyAddress } from '../../../test/chaos/steady-address';
import { withFreshServer } from './fresh-database';
import { wholeNumber } from './whole-number';

type Options = {
  kills: number;
  records?: number;
  processes: number;
  writers: number;
  readers: number;
  seed: number;
  json?: true;
};

export function addChaos(program: Command): void {
  program
    .command('chaos')
    .description('kill processes at random moments on a fresh embedded database, and look what is lost')
    .addArgument(new Argument('<suite>', 'what to break').choices(['append']))
    .option('--kills <n>', 'how often something is killed; every fifth time the database', wholeNumber, 100)
    .option('--records <n>', 'go on until so many appends were answered', wholeNumber)
    .option('--processes <n>', 'how many processes write', wholeNumber, 4)
    .option('--writers <n>', 'how many writers they hold together', wholeNumber, 20)
    .option('--readers <n>', 'how many processes follow the log', wholeNumber, 3)
    .option('--seed <n>', 'repeats a run', wholeNumber, Date.now() % 1_000_000)
    .option('--json', 'print the result as JSON')
    .action(async (_: string, options: Options) => {
      console.error(`seed ${options.seed}`);
      const result = await run(options);
      if (options.json) console.log(JSON.stringify({ seed: options.seed, ...result }));
      else
        console.log(
          `${result.kills} kills, ${result.acknowledged} acknowledged, ${result.records} records; ${result.problems.join('; ') || 'nothing lost, doubled or out of order'}`,
        );
      if (result.problems.length > 0) process.exitCode = 1;
    });
}

/** The server is killed like everything else: what is stopped in the end is the last one. */
const run = (options: Options) =>
  withFreshServer(async (server) => {
    const address = await steadyAddress(() => server.current.databaseUrl);
    const killDatabase = async () => {
      process.kill(server.current.pid, 'SIGKILL');
      await server.current.stop();
      server.current = await startEmbeddedPostgres({ dataDir: server.dataDir, logger: silentLogger });
    };
    try {
      return await chaosAppend({
        ...options,
        databaseUrl: address.url,
        killDatabase,
        say: (line) => console.error(line),
      });
    } finally {
      await address.close();
    }
  });
