import { callerPath } from '@app/base';
import { Command, CommanderError } from 'commander';
import { addAccords } from './accords.command';
import { addBacktest } from './backtest.command';
import { addBackup } from './backup.command';
import { addBench } from './bench.command';
import { addChaos } from './chaos.command';
import { addClassify } from './classify.command';
import { addDeliveries } from './deliveries.command';
import { addDigest } from './digest.command';
import { addDoctor } from './doctor.command';
import { addEvaluate } from './evaluate.command';
import { addEndpoints } from './endpoints.command';
import { addFeeds } from './feeds.command';
import { addKeys } from './keys.command';
import { addListen } from './listen.command';
import { addLog } from './log.command';
import { addParseFeed } from './parse-feed.command';
import { addProposals } from './proposals.command';
import { addRebuild } from './rebuild.command';
import { addRead } from './read.command';
import { addTrain } from './train.command';

const program = new Command('accord-watch').description(
  'Watch news feeds for changes in who stands where in an international accord',
);

for (const add of [
  addAccords,
  addBacktest,
  addBackup,
  addBench,
  addChaos,
  addClassify,
  addDeliveries,
  addDigest,
  addDoctor,
  addEndpoints,
  addEvaluate,
  addFeeds,
  addKeys,
  addListen,
  addLog,
  addParseFeed,
  addProposals,
  addRead,
  addRebuild,
  addTrain,
])
  add(program);
exitWithTwoOnMisuse(program);
takeFilesFromTheCaller(program);

// Nothing is left to wait for and the command has not ended: it waits for what will never come, and did not do what it was asked.
const endedEarly = (): void => {
  console.error('the command ended before it was done');
  process.exitCode = 1;
};
process.once('beforeExit', endedEarly);
program
  .parseAsync()
  .finally(() => process.off('beforeExit', endedEarly))
  .catch((error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    console.error(inWords(error));
    process.exitCode = 1;
  });

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT' && 'path' in error) return `there is no file ${String(error.path)}`;
  return error.message;
}

/** Exit codes: 0 done, 1 failed, 2 the command line was wrong. */
function exitWithTwoOnMisuse(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) exitWithTwoOnMisuse(child);
}

/** An argument that is called a file is one in the folder that the command is called from, wherever npm runs it. */
function takeFilesFromTheCaller(command: Command): void {
  for (const argument of command.registeredArguments) {
    if (argument.name() === 'file') argument.argParser((file: string) => callerPath(file));
    if (argument.name() === 'files')
      argument.argParser<string[] | undefined>((file, before) => [...(before ?? []), callerPath(file)]);
  }
  for (const child of command.commands) takeFilesFromTheCaller(child);
}
