// What "npm test" runs: types, lint, format, dependency rules, then unit, integration and end-to-end tests on one embedded PostgreSQL.
// node scripts/test.mjs [--only STAGE] [JEST ARGUMENTS]. The last line counts what passed and failed; the exit code is 1 when anything failed.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { isInstalled, major, startDebianPostgres } from './debian-postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (path) => [join(root, 'node_modules', path)];
const folder = mkdtempSync(join(tmpdir(), 'accord-watch-test-'));
const leftOut = join(folder, 'left-out');
const args = process.argv.slice(2);
// One seed for one tree: what was green here is green elsewhere, and every change looks at other cases.
const tree = spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { cwd: root, encoding: 'utf8' }).stdout?.trim();
const seed = process.env.PROPERTY_SEED ?? String(tree ? parseInt(tree.slice(0, 7), 16) : randomInt(2 ** 28));
const only = args[0] === '--only' ? args.splice(0, 2)[1] : undefined;
let passed = 0;
let failed = 0;

/** What only reads the sources: such stages run two at a time, each with its output kept together. */
const check = (name, ...command) => ({ name, command });
const jest = (name, { stage = name, patterns = [], env = {}, workers = 1 } = {}) => ({
  name: stage,
  run: () => {
    const report = join(folder, `${stage}.json`);
    const status = runNow(
      [
        ...bin('jest/bin/jest.js'),
        '--selectProjects',
        name,
        '--json',
        `--outputFile=${report}`,
        '--silent=false',
        `--maxWorkers=${workers}`,
        '--passWithNoTests',
        ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
        ...args,
      ],
      env,
    );
    if (!existsSync(report)) return tally([0, 1]);
    const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const broken =
      numFailedTests === 0
        ? Math.max(numFailedTestSuites, numRuntimeErrorTestSuites, status === 0 ? 0 : 1)
        : numRuntimeErrorTestSuites;
    return tally([numPassedTests, numFailedTests + broken]);
  },
});

const stages = [
  check('lint', ...bin('eslint/bin/eslint.js'), '.'),
  check('types', ...bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'),
  ...(existsSync(join(root, 'apps/dashboard/tsconfig.json'))
    ? [check('dashboard types', ...bin('typescript/bin/tsc'), '--noEmit', '-p', 'apps/dashboard/tsconfig.json')]
    : []),
  check('format', ...bin('@biomejs/biome/bin/biome'), 'format', '.'),
  check(
    'boundaries',
    ...bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
  ),
  jest('unit', { workers: 2 }),
  // These measure how long things take: nothing else may run beside them.
  jest('integration'),
  // Most of these wait rather than work.
  jest('e2e', { workers: 2 }),
  {
    name: `postgresql ${major}`,
    run: async () => {
      if (!isInstalled()) return leaveOut(`the database's tests on PostgreSQL ${major}`, `postgresql-${major}`);
      const server = await startDebianPostgres();
      try {
        const patterns = [
          'libs/database/src/migrate',
          'libs/event-log',
          'libs/projections',
          'libs/resolution',
          'libs/webhooks/src/delivery',
          'queue-postgres',
        ];
        return jest('integration', {
          stage: `postgresql ${major}`,
          patterns,
          env: { TEST_DATABASE_URL: server.url },
        }).run();
      } finally {
        server.stop();
      }
    },
  },
];

/** Named at the end of the output; a failure where everything has to be there. */
function leaveOut(what, needs) {
  if (process.env.CI === 'true') {
    console.error(`${what}: ${needs} must be installed where CI=true`);
    return tally([0, 1]);
  }
  appendFileSync(leftOut, `${what} (needs ${needs})\n`);
  return true;
}

function runNow(command, env = {}) {
  return spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LEFT_OUT_FILE: leftOut, PROPERTY_SEED: seed, ...env },
  }).status;
}

/** Runs a check to its end; what it printed comes in one piece. */
function runAside({ name, command }) {
  const from = Date.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((resolve) =>
    child.on('close', (status) => {
      console.error(`\n── ${name}\n${output}`);
      resolve(resultOf(name, tally(status === 0 ? [1, 0] : [0, 1]), from));
    }),
  );
}

/** The longest first, each of two lanes taking the next one as it gets free. */
async function runChecks(checks) {
  const waiting = [...checks];
  const results = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runAside(next));
  };
  await Promise.all([lane(), lane()]);
  return results;
}

const resultOf = (name, good, from) =>
  `${good ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`;

function tally([good, bad]) {
  passed += good;
  failed += bad;
  return bad === 0;
}

async function main() {
  const chosen = only ? stages.filter((stage) => stage.name === only) : stages;
  if (chosen.length === 0) {
    console.error(`there is no stage ${only}; there are ${stages.map((stage) => stage.name).join(', ')}`);
    process.exit(2);
  }
  ensureBuilt();
  console.error(`properties and kill tests begin at PROPERTY_SEED=${seed}`);
  const postgres = chosen.some(({ name }) => name === 'integration' || name === 'e2e') ? await startPostgres() : null;
  const results = await runChecks(chosen.filter(({ command }) => command));
  for (const stage of chosen.filter(({ run }) => run)) {
    const from = Date.now();
    console.error(`\n── ${stage.name}`);
    results.push(resultOf(stage.name, await stage.run(), from));
  }
  await postgres?.stop();
  console.log(`\n${results.join('\n')}`);
  if (existsSync(leftOut))
    console.log(
      `\nLeft out, because something it needs is not on this machine:\n${[...new Set(readFileSync(leftOut, 'utf8').trim().split('\n'))].map((line) => `  ${line}`).join('\n')}`,
    );
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

/** One server for every test file; each file makes its own database on it. */
async function startPostgres() {
  if (process.env.TEST_DATABASE_URL) return null;
  const require = createRequire(import.meta.url);
  const { startEmbeddedPostgres } = require(join(root, 'dist/libs/database/src'));
  const { silentLogger } = require(join(root, 'dist/libs/base/src'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), logger: silentLogger });
  const url = new URL(server.databaseUrl);
  url.pathname = '/postgres';
  process.env.TEST_DATABASE_URL = url.href;
  return server;
}

await main();
