import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repoRoot } from '@app/base';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { adminKey, startApi } from '@test/api-app';
import { withDatabase } from '@test/database';
import { aDetection, appendRecords, projectNow } from '@test/log-events';

const program = `import { ApiError, createClient } from 'accord-watch-client';

const client = createClient({ baseUrl: process.argv[2] ?? '', key: process.argv[3] ?? '' });
const { data } = await client.get('/api/v1/events', { query: { country: 'KZ' } });
const kinds: string[] = data.map(({ kind }) => kind);
const refused = await client
  .get('/api/v1/events/{id}', { path: { id: 'ae_none' } })
  .then(() => null, (error: unknown) => (error instanceof ApiError ? error.problem.code : 'other'));
console.log(JSON.stringify({ kinds, refused }));
`;

describe('the client as others install it', () => {
  const context = withDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'accord-watch-client-'));
  let app: NestExpressApplication;

  beforeAll(async () => {
    app = await startApi(context.url);
    await appendRecords(context.log, 'ae_1', [aDetection('ae_1')]);
    await projectNow({ log: context.log, pool: context.database.pool });
    cpSync(join(repoRoot(), 'dist/client'), join(folder, 'node_modules/accord-watch-client'), { recursive: true });
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'src/program.ts'), program);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  context.atEnd(() => app.close());

  const node = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)(process.execPath, args, { cwd: folder })).stdout;
  const compile = (file = 'src/program.ts', ...modules: string[]) =>
    node(
      join(repoRoot(), 'node_modules/typescript/bin/tsc'),
      ...(modules.length > 0 ? modules : ['--module', 'nodenext']),
      ...['--target', 'es2023', '--strict', '--types', 'node'],
      ...['--typeRoots', join(repoRoot(), 'node_modules/@types'), '--outDir', 'out', file],
    );

  it('compiles strictly against its types, calls the service and throws its problems', async () => {
    await compile();
    const answer = await node('out/program.js', await app.getUrl(), adminKey);
    expect(JSON.parse(answer)).toEqual({ kinds: ['joiner.announced'], refused: 'EVENT_NOT_FOUND' });
  });

  it.each([
    ['a bundler', ['--module', 'esnext', '--moduleResolution', 'bundler'], 'src/program.ts', 'out/program.js'],
    ['node16', ['--module', 'node16', '--moduleResolution', 'node16'], 'src/program.mts', 'out/program.mjs'],
    ['CommonJS', ['--module', 'node16', '--moduleResolution', 'node16'], 'src/program.cts', 'out/program.cjs'],
  ])('compiles and runs as modules are for %s', async (_what, options, file, made) => {
    const isCommon = file.endsWith('.cts');
    writeFileSync(
      join(folder, file),
      isCommon ? program.replace(/\nconst client[^]*$/, (main) => `\nvoid (async () => {${main}})();\n`) : program,
    );
    await compile(file, ...(isCommon ? [] : ['--skipLibCheck']), ...options);
    const answer = await node(made, await app.getUrl(), adminKey);
    expect(JSON.parse(answer)).toEqual({ kinds: ['joiner.announced'], refused: 'EVENT_NOT_FOUND' });
  });

  it('does not compile where a part of the path is missing', async () => {
    writeFileSync(join(folder, 'src/program.ts'), program.replace(", { path: { id: 'ae_none' } }", ''));
    await expect(compile()).rejects.toThrow();
  });

  it('does not compile with a query that the service does not know', async () => {
    writeFileSync(join(folder, 'src/program.ts'), program.replace("country: 'KZ'", "land: 'KZ'"));
    await expect(compile()).rejects.toThrow();
  });
});
