import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, type Logger } from '@app/base';
import type { ClusterLocation } from './cluster-location';
import { as, cleanEnvironment, type DatabaseUser } from './database-user';

export const superuser = 'accord_watch';

/** Makes the cluster where there is none, whole or not at all: scram with a random password (kept 0600), UTF-8, C.UTF-8, checksums. */
export function makeCluster(location: ClusterLocation, user: DatabaseUser | null, logger: Logger): void {
  if (existsSync(join(location.cluster, 'PG_VERSION'))) return;
  logger.info({ cluster: location.cluster }, 'making the database cluster');
  const part = `${location.cluster}.part`;
  rmSync(part, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(location.passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(location.passwordFile, 0o600);
  const folder = mkdtempSync(join(location.cluster, '..', 'initdb-'));
  try {
    const pwfile = join(folder, 'password');
    writeFileSync(pwfile, password, { mode: 0o600 });
    if (user) for (const path of [folder, pwfile]) chownSync(path, user.uid, user.gid);
    initdb(location, user, part, pwfile);
    renameSync(part, location.cluster);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function initdb({ bin }: ClusterLocation, user: DatabaseUser | null, pgdata: string, pwfile: string): void {
  const locale =
    process.platform === 'darwin'
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8'];
  const args = [
    '-D',
    pgdata,
    '-U',
    superuser,
    `--pwfile=${pwfile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...locale,
    '--data-checksums',
    '--no-instructions',
  ];
  const done = spawnSync(join(bin, 'initdb'), args, {
    cwd: '/',
    encoding: 'utf8',
    env: cleanEnvironment(),
    ...as(user),
  });
  if (done.status !== 0) {
    rmSync(pgdata, { recursive: true, force: true });
    throw new AppError(
      'EMBEDDED_POSTGRES_INITDB',
      'internal',
      `the database cluster could not be made:\n${done.error?.message ?? ''}${done.stdout}\n${done.stderr}`,
    );
  }
}
