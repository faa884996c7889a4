// Runs a built app in this process, building it first where needed: node scripts/run.mjs standalone|demo|cli|... ARGS
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [app = 'standalone', ...args] = process.argv.slice(2);
const mains = { standalone: 'server/main.js', demo: 'test/demo/main.js' };
const main = mains[app] ?? `apps/${app}/src/main.js`;

ensureBuilt(app === 'cli' ? { only: ['the database client', 'the server', 'the data'] } : {});
// Node 22 and later keep what they compiled: the next start is a second shorter.
module.enableCompileCache?.();
process.argv = [process.argv[0], join(root, 'dist', main), ...args];
createRequire(import.meta.url)(join(root, 'dist', main));
