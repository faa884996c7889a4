import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { SecretBox } from '@app/base';
import type { Pool } from 'pg';
import { z } from 'zod';

const setting = 'webhook-signing-key';
const Kept = z.object({ sealed: z.string() });

type Needs = { pool: Pick<Pool, 'query'>; secretBox: Pick<SecretBox, 'encrypt' | 'decrypt'> };

/** The service's ed25519 key, encrypted at rest; made once, by whichever process asks first. */
export async function serviceKey({ pool, secretBox }: Needs): Promise<KeyObject> {
  const kept = await readKey(pool);
  if (kept) return openKey(secretBox.decrypt(kept));
  const { privateKey } = generateKeyPairSync('ed25519');
  const sealed = secretBox.encrypt(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  await pool.query('insert into setting (key, value) values ($1, $2) on conflict (key) do nothing', [
    setting,
    JSON.stringify({ sealed }),
  ]);
  // Another process may have been first: what is kept counts.
  return openKey(secretBox.decrypt((await readKey(pool)) ?? sealed));
}

async function readKey(pool: Needs['pool']): Promise<string | null> {
  const { rows } = await pool.query<{ value: unknown }>('select value from setting where key = $1', [setting]);
  return rows[0] ? Kept.parse(rows[0].value).sealed : null;
}

const openKey = (pem: string): KeyObject => createPrivateKey(pem);

/** The public half as a JSON Web Key (RFC 8037); `kid` is its thumbprint (RFC 7638). */
export function publicJwk(privateKey: KeyObject) {
  const { crv, kty, x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  return { kty: 'OKP' as const, crv: 'Ed25519' as const, x: x ?? '', kid, use: 'sig' as const, alg: 'EdDSA' as const };
}
