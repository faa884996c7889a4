import { randomBytes } from 'node:crypto';
import { AppError, newId, sha256Hex } from '@app/base';
import type { Database } from '@app/database';
import { z } from 'zod';
import { type Caller, type Role, type Scope, scopes, userRoles } from '../http/request';
import { verifyNothing, verifyPassword } from './password';

export const sessionHours = 12;
type Prisma = Database['prisma'];

const scopeOfRole: Record<Role, Scope> = { viewer: 'read', analyst: 'write', admin: 'admin' };
const Role = z.enum(userRoles);
const Scope = z.enum(scopes);

/** The caller behind an API key, or null. Notes the use at most once a minute. */
export async function callerOfKey(prisma: Prisma, key: string, now: Date): Promise<Caller | null> {
  const row = await prisma.apiKey.findUnique({ where: { hash: sha256Hex(key) } });
  if (!row || row.revokedAt) return null;
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > 60_000)
    await prisma.apiKey.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
  return { actor: `key:${row.id}`, scope: Scope.parse(row.scope), via: 'key', user: null };
}

/** The caller behind a session cookie, or null. */
export async function callerOfSession(prisma: Prisma, token: string, now: Date): Promise<Caller | null> {
  const row = await prisma.session.findUnique({ where: { id: sha256Hex(token) }, include: { user: true } });
  if (!row || row.expiresAt <= now || row.user.disabledAt) return null;
  const role = Role.parse(row.user.role);
  return {
    actor: `user:${row.user.id}`,
    scope: scopeOfRole[role],
    via: 'session',
    user: { id: row.user.id, name: row.user.name, role },
  };
}

/** Checks a name and password; a session's token, or null. Old sessions go at the same time. */
export async function logIn(
  prisma: Prisma,
  { name, password, now }: { name: string; password: string; now: Date },
): Promise<{ token: string; caller: Caller } | null> {
  const user = await prisma.userAccount.findUnique({ where: { name } });
  const isRight =
    user && !user.disabledAt ? await verifyPassword(password, user.passwordHash) : await verifyNothing(password);
  if (!user || !isRight) return null;
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
  await prisma.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await prisma.session.create({ data: { id: sha256Hex(token), userId: user.id, createdAt: now, expiresAt } });
  const caller = await callerOfSession(prisma, token, now);
  return caller && { token, caller };
}

export const logOut = async (prisma: Prisma, token: string): Promise<void> => {
  await prisma.session.deleteMany({ where: { id: sha256Hex(token) } });
};

export type KeyRow = {
  id: string;
  name: string;
  scope: Scope;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

/** Makes a key; it is in the answer and nowhere else. */
export async function createKey(
  prisma: Prisma,
  { name, scope, now }: { name: string; scope: Scope; now: Date },
): Promise<KeyRow & { key: string }> {
  const key = `aw_${randomBytes(32).toString('base64url')}`;
  const row = await prisma.apiKey.create({
    data: { id: newId('key', now), name, scope, hash: sha256Hex(key), createdAt: now },
  });
  return { ...toKey(row), key };
}

export const listKeys = async (prisma: Prisma): Promise<KeyRow[]> =>
  (await prisma.apiKey.findMany({ orderBy: { createdAt: 'asc' } })).map(toKey);

/** The key stops working at once; that it existed stays visible. */
export async function revokeKey(prisma: Prisma, id: string, now: Date): Promise<void> {
  const { count } = await prisma.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  if (count === 0) throw new AppError('KEY_NOT_FOUND', 'not-found', `there is no valid key ${id}`);
}

function toKey({
  id,
  name,
  scope,
  createdAt,
  lastUsedAt,
  revokedAt,
}: Omit<KeyRow, 'scope'> & { scope: string }): KeyRow {
  return { id, name, scope: Scope.parse(scope), createdAt, lastUsedAt, revokedAt };
}
