import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's second setting for scrypt: 32 MiB, three lanes. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** `scrypt:SALT:KEY` in base64url. scrypt, not argon2: every supported Node has it, so that a database moves between them. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('base64url')}:${(await derive(password, salt)).toString('base64url')}`;
}

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, salt, key] = stored.split(':');
  if (scheme !== 'scrypt' || !salt || !key) return false;
  const derived = await derive(password, Buffer.from(salt, 'base64url'));
  const expected = Buffer.from(key, 'base64url');
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

/** Takes as long as a real check: a name that does not exist is not told by the clock. */
export const verifyNothing = async (password: string): Promise<false> => {
  await derive(password, Buffer.alloc(16));
  return false;
};
