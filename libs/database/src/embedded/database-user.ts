import { readFileSync } from 'node:fs';
import { AppError } from '@app/base';

export type DatabaseUser = { uid: number; gid: number; name: string };

/** PostgreSQL refuses to run as root: as root we use an existing `postgres`, else `nobody`, and never make a user. Null: as we are. */
export function databaseUser(
  passwd: () => string = () => readFileSync('/etc/passwd', 'utf8'),
  uid = process.getuid?.() ?? 1000,
): DatabaseUser | null {
  if (uid !== 0) return null;
  const users = passwd()
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const user = users.find((fields) => fields[0] === name);
    if (user?.[2] && user[3] && user[2] !== '0') return { name, uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new AppError(
    'EMBEDDED_POSTGRES_USER',
    'input',
    'PostgreSQL does not run as root, and there is neither a user postgres nor nobody. Start as another user, or set DATABASE_URL.',
  );
}

/** What spawns a process as that user. */
export const as = (user: DatabaseUser | null) => (user ? { uid: user.uid, gid: user.gid } : {});

/** PG* variables of the operator's shell must not steer our own server. */
export const cleanEnvironment = (): NodeJS.ProcessEnv => ({ PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' });
