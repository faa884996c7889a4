import { Argument, type Command } from 'commander';
import { benchAppend } from '../../../test/bench/append';
import { benchBacktest } from '../../../test/bench/backtest';
import type { Bench, Figure } from '../../../test/bench/bench';
import { benchClassify } from '../../../test/bench/classify';
import { benchDeliveries } from '../../../test/bench/deliveries';
import { feedSuites } from '../../../test/bench/feeds';
import { benchHostileReceivers } from '../../../test/bench/hostile-receivers';
import { benchMainJob } from '../../../test/bench/main-job';
import { benchOutage } from '../../../test/bench/outage';
import { benchReadModels } from '../../../test/bench/read-models';
import { benchReplay } from '../../../test/bench/replay';
import { benchStart } from '../../../test/bench/start';
import { benchTamper } from '../../../test/bench/tamper';
import { withFreshServer } from './fresh-database';
import { wholeNumber } from './whole-number';

const suites: Record<string, Bench> = {
  start: benchStart,
  'main-job': benchMainJob,
  append: benchAppend,
  'read-models': benchReadModels,
  backtest: benchBacktest,
  deliveries: benchDeliveries,
  outage: benchOutage,
  'hostile-receivers': benchHostileReceivers,
  tamper: benchTamper,
  classify: benchClassify,
  ...feedSuites,
  replay: benchReplay,
};

type Options = { rounds: number; ms: number; records: number; json?: true };

export function addBench(program: Command): void {
  program
    .command('bench')
    .description('measure on a fresh embedded database; the cases take turns, medians count')
    .addArgument(new Argument('[suite]', 'what to measure; everything without it').choices(Object.keys(suites)))
    .option('--rounds <n>', 'how often each case is run', wholeNumber, 5)
    .option('--ms <n>', 'how long each run takes', wholeNumber, 1_500)
    .option('--records <n>', 'how many records the log of read-models holds', wholeNumber, 40_000)
    .option('--json', 'print the figures as JSON')
    .action(async (suite: string | undefined, { rounds, ms, records, json }: Options) => {
      for (const [name, bench] of Object.entries(suites)) {
        if (suite !== undefined && name !== suite) continue;
        const figures = await withFreshServer(({ current: { databaseUrl } }) =>
          bench({ databaseUrl, rounds, ms, records, say: (line) => console.error(line) }),
        );
        console.log(json ? JSON.stringify({ suite: name, figures }) : `${name}\n${figures.map(asLine).join('\n')}`);
      }
    });
}

const asLine = ({ name, unit, median, p50Ms, p99Ms }: Figure): string =>
  [
    name.padEnd(26),
    median.toLocaleString('en', { maximumFractionDigits: median < 10 ? 3 : 0 }).padStart(9),
    unit,
    p50Ms === undefined ? '' : `  p50 ${p50Ms.toFixed(1)} ms, p99 ${(p99Ms ?? 0).toFixed(1)} ms`,
  ].join(' ');
