import { randomBytes } from 'node:crypto';
import { newId, sha256Hex } from '@app/base';
import type { Pool } from 'pg';
import { hashPassword, verifyPassword } from './password';

// Plain SQL: these run before the service is ready, and Prisma's compiler takes half a second to load.

const bootstrapKeyId = 'key_bootstrap';

/** BOOTSTRAP_API_KEY works while it is set, and no longer. */
export async function ensureBootstrapKey(pool: Pool, key: string | undefined, now: Date): Promise<void> {
  if (key === undefined) {
    await pool.query('update api_key set revoked_at = $2 where id = $1 and revoked_at is null', [bootstrapKeyId, now]);
    return;
  }
  await pool.query(
    `insert into api_key (id, name, scope, hash, created_at) values ($1, 'BOOTSTRAP_API_KEY', 'admin', $2, $3)
     on conflict (id) do update set hash = excluded.hash, scope = excluded.scope, revoked_at = null`,
    [bootstrapKeyId, sha256Hex(key), now],
  );
}

export type FirstAdmin = { made: 'none' } | { made: 'given' | 'reset' } | { made: 'generated'; password: string };

/**
 * Makes the user `admin` where there is none. ADMIN_PASSWORD, while it is set, is that user's password (the way back in for who forgot it);
 * else one is generated and returned once.
 */
export async function ensureFirstAdmin(pool: Pool, given: string | undefined, now: Date): Promise<FirstAdmin> {
  const { rows } = await pool.query<{ id: string; name: string; password_hash: string }>(
    "select id, name, password_hash from user_account where name = 'admin' or role = 'admin'",
  );
  const admin = rows.find(({ name }) => name === 'admin');
  if (admin) return given === undefined ? { made: 'none' } : resetTo(pool, admin, given);
  if (given === undefined && rows.length > 0) return { made: 'none' };
  const password = given ?? randomBytes(15).toString('base64url');
  const { rowCount } = await pool.query(
    `insert into user_account (id, name, password_hash, role, created_at) values ($1, 'admin', $2, 'admin', $3)
     on conflict (name) do nothing`,
    [newId('us', now), await hashPassword(password), now],
  );
  if (rowCount === 0) return { made: 'none' };
  return given === undefined ? { made: 'generated', password } : { made: 'given' };
}

/** Gives the admin this password unless it is that already; whoever was signed in with another has to sign in again. */
async function resetTo(
  pool: Pool,
  { id, password_hash }: { id: string; password_hash: string },
  password: string,
): Promise<FirstAdmin> {
  if (await verifyPassword(password, password_hash)) return { made: 'none' };
  await pool.query("update user_account set password_hash = $2, disabled_at = null, role = 'admin' where id = $1", [
    id,
    await hashPassword(password),
  ]);
  await pool.query('delete from session where user_id = $1', [id]);
  return { made: 'reset' };
}
