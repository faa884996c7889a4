// The oldest PostgreSQL that is supported, from Debian's packages: the tests of the database run on it too.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const major = 15;
const bin = `/usr/lib/postgresql/${major}/bin`;
export const isInstalled = () => existsSync(join(bin, 'pg_ctl'));

/** Starts a server of its own in a temporary folder; as root it runs as Debian's user postgres. */
export async function startDebianPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'accord-watch-postgres-'));
  const cluster = join(folder, 'cluster');
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(folder, ...idsOf('postgres'));
  const run = (program, ...args) => {
    const command = asRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', join(bin, program)]
      : [join(bin, program)];
    const done = spawnSync(command[0], [...command.slice(1), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  };
  const port = await freePort();
  run('initdb', '-D', cluster, '-U', 'accord_watch', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N');
  run(
    'pg_ctl',
    '-D',
    cluster,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c fsync=off -c max_connections=200`,
    'start',
  );
  return {
    url: `postgresql://accord_watch@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', '-D', cluster, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(name) {
  const id = (flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  return [id('-u'), id('-g')];
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
