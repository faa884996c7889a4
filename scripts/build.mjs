// Builds what is missing or older than its sources, and says so on stderr. Nothing here downloads anything.
import { copyFileSync, existsSync, readdirSync, statSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePrismaClient } from './prisma-generate.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...path) => join(root, ...path);

/** The newest modification time, in ms, of the files below the given paths. */
function newest(paths, skip = () => false) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path) || skip(path)) continue;
    const stat = statSync(path);
    latest = Math.max(
      latest,
      stat.isDirectory()
        ? newest(
            readdirSync(path).map((name) => join(path, name)),
            skip,
          )
        : stat.mtimeMs,
    );
  }
  return latest;
}

const builtAt = (stamp) => (existsSync(stamp) ? statSync(stamp).mtimeMs : 0);

function stamp(path) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, new Date().toISOString());
}

const common = ['package.json', 'tsconfig.json', '.swcrc', 'nest-cli.json'].map((name) => at(name));

const steps = [
  {
    what: 'the database client',
    stamp: at('libs/database/src/generated/.built'),
    sources: () => newest([at('prisma/schema.prisma'), at('scripts/prisma-generate.mjs')]),
    needs: 'node_modules/prisma',
    build: () => generatePrismaClient(root),
  },
  {
    what: 'the API types',
    // Only what builds the dashboard and the client reads them.
    forBuildOnly: true,
    stamp: at('libs/client/src/generated/.built'),
    sources: () => newest([at('docs/openapi.json')]),
    needs: 'node_modules/openapi-typescript',
    build: () =>
      run(at('node_modules/openapi-typescript/bin/cli.js'), [
        'docs/openapi.json',
        '--output',
        'libs/client/src/generated/schema.d.ts',
      ]),
  },
  {
    what: 'the server',
    stamp: at('dist/.built'),
    sources: () =>
      newest(
        [at('apps'), at('libs'), ...['demo', 'bench', 'chaos', 'support'].map((name) => at('test', name)), ...common],
        (path) => path.includes(`apps/dashboard`) || /\.(spec|int-spec|e2e-spec)\.ts$|\.ya?ml$/.test(path),
      ),
    needs: 'node_modules/@nestjs/cli',
    build: () => {
      for (const folder of ['apps', 'libs', 'test']) rmSync(at('dist', folder), { recursive: true, force: true });
      run(at('node_modules/@nestjs/cli/bin/nest.js'), ['build']);
    },
  },
  {
    what: 'the data',
    stamp: at('dist/data/.built'),
    sources: () =>
      newest([at('libs/accords/definitions'), at('libs/accords/countries'), at('scripts/read-yaml-ahead.mjs')]),
    needs: 'node_modules/yaml',
    build: () => run(at('scripts/read-yaml-ahead.mjs'), []),
  },
  {
    what: 'the bundle of the server',
    stamp: at('dist/server/.built'),
    sources: () => Math.max(builtAt(at('dist/.built')), newest([at('scripts/bundle-server.mjs')])),
    needs: 'node_modules/rolldown',
    build: () => run(at('scripts/bundle-server.mjs'), []),
  },
  {
    what: 'the client',
    forBuildOnly: true,
    stamp: at('dist/client/.built'),
    sources: () => newest([at('libs/client'), at('docs/openapi.json')], (path) => path.includes('/generated/')),
    needs: 'node_modules/typescript',
    build: () => {
      rmSync(at('dist/client'), { recursive: true, force: true });
      run(at('node_modules/typescript/bin/tsc'), ['-p', 'libs/client/tsconfig.json']);
      mkdirSync(at('dist/client/generated'), { recursive: true });
      for (const file of ['package.json', 'src/generated/schema.d.ts'])
        copyFileSync(at('libs/client', file), at('dist/client', file.replace('src/', '')));
    },
  },
  {
    what: 'the dashboard',
    stamp: at('dist/dashboard/.built'),
    sources: () =>
      newest([at('apps/dashboard'), at('libs/client'), at('package.json')], (path) => path.includes('/generated/')),
    needs: 'node_modules/vite',
    build: () =>
      run(at('node_modules/vite/bin/vite.js'), [
        'build',
        '--config',
        'apps/dashboard/vite.config.ts',
        '--logLevel',
        'error',
      ]),
  },
];

function run(script, args) {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${done.stdout}\n${done.stderr}`);
}

/**
 * Brings the named steps up to date. Without development dependencies an existing build is used as it is;
 * without a build, one sentence says what to do and the process ends with 1.
 */
export function ensureBuilt({ only = steps.map((step) => step.what), force = false } = {}) {
  for (const step of steps.filter(({ what }) => only.includes(what))) {
    if (step.what === 'the dashboard' && !existsSync(at('apps/dashboard/vite.config.ts'))) continue;
    const built = builtAt(step.stamp);
    if (!force && built > 0 && built >= step.sources()) continue;
    if (!existsSync(at(step.needs))) {
      if (built > 0 || step.forBuildOnly) continue;
      console.error(
        `There is no build of ${step.what} and the development dependencies that make one are not installed: run "npm ci --include=dev && npm run build" once (they may be removed again afterwards with "npm prune --omit=dev").`,
      );
      process.exit(1);
    }
    const from = Date.now();
    console.error(`Building ${step.what} (${built ? 'older than its sources' : 'no build yet'}) ...`);
    try {
      step.build();
    } catch (error) {
      console.error(error.message);
      process.exit(1);
    }
    stamp(step.stamp);
    console.error(`Built ${step.what} in ${((Date.now() - from) / 1000).toFixed(1)} s.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.includes('--generate-only') ? ['the database client', 'the API types'] : undefined;
  ensureBuilt({ ...(only ? { only } : {}), force: process.argv.includes('--force') });
}
