import { Command } from 'commander';
import { addAccords } from './accords.command';
import { addBench } from './bench.command';
import { addChaos } from './chaos.command';
import { addClassify } from './classify.command';
import { addDigest } from './digest.command';
import { addEvaluate } from './evaluate.command';
import { addEndpoints } from './endpoints.command';
import { addListen } from './listen.command';
import { addParseFeed } from './parse-feed.command';

const program = new Command('accord-watch').description(
  'Watch news feeds for changes in who stands where in an international accord',
);

for (const add of [
  addAccords,
  addBench,
  addChaos,
  addClassify,
  addDigest,
  addEvaluate,
  addEndpoints,
  addListen,
  addParseFeed,
])
  add(program);

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
