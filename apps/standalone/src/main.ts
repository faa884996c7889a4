import { DefinitionsInvalid } from '@app/accords';
import { AppError, collectProcessMetrics, loadConfig } from '@app/base';
import { start, type Started } from './start';

export { loadRoles } from './start';

/** What "npm start" runs: everything in one process, until it is told to stop. */
export function main(): void {
  serve().catch((error: unknown) => {
    // What the operator can mend is told in words; a stack is for what nobody expected.
    console.error(error instanceof AppError || error instanceof DefinitionsInvalid ? error.message : error);
    process.exit(1);
  });
}

async function serve(): Promise<void> {
  collectProcessMetrics();
  const started = await start(loadConfig());
  console.log(`Accord Watch is ready (${(started.readyMs / 1000).toFixed(1)} s). Dashboard: ${started.url}`);
  if (started.adopted)
    console.log('The database of a process that was killed was still running and has been taken over.');
  stopWhenAsked(started);
}

/** By a signal, or by the loss of the database: then a supervisor should start us again. */
function stopWhenAsked(started: Started): void {
  let stopping = false;
  const stop = (exitCode: number): void => {
    if (stopping) return;
    stopping = true;
    void started.stop().finally(() => process.exit(exitCode));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
  void started.lost.then(({ message }) => {
    console.error(`${message}. Accord Watch stops: start it again when that is mended.`);
    stop(1);
  });
}

if (require.main === module) main();
