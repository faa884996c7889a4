// Prints the SQL that makes an empty database into prisma/schema.prisma: what a first migration starts from, and what the drift check of the
// tests compares the migrations with. No download: the schema engine is an npm package. It only connects to the given database.
// node scripts/schema-sql.mjs DATABASE_URL
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wasm = join(
  dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')),
  'schema_engine_bg.wasm',
);

export async function schemaSql(databaseUrl) {
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const content = readFileSync(join(root, 'prisma', 'schema.prisma'), 'utf8');
  const files = [{ path: 'schema.prisma', content }];
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  const migrator = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', content]] },
    () => undefined,
    factory,
  );
  const { stdout } = await migrator.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
    shadowDatabaseUrl: null,
  });
  return stdout ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , databaseUrl] = process.argv;
  if (!databaseUrl) {
    console.error('usage: node scripts/schema-sql.mjs DATABASE_URL');
    process.exit(2);
  }
  process.stdout.write(await schemaSql(databaseUrl));
  process.exit(0);
}
