// Generates the Prisma client without any download: the schema engine is only checked for, never started,
// so any executable file satisfies the check.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export function generatePrismaClient(root) {
  const cli = join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const done = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
    cwd: root,
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      DATABASE_URL: process.env.DATABASE_URL ?? 'postgresql://unused',
    },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`prisma generate failed:\n${done.stdout}\n${done.stderr}`);
}
