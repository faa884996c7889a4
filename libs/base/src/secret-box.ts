import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from './app-error';
import type { Config } from './config';
import { configInvalid } from './config';

type Key = { id: string; bytes: Buffer };

/** Encrypts with the newest key (AES-256-GCM) and decrypts with any that it knows: `keyId:base64(nonce, tag, ciphertext)`. */
export class SecretBox {
  constructor(private readonly keys: readonly Key[]) {}

  encrypt(plain: string): string {
    const key = this.keys[0];
    if (!key) throw new AppError('SECRET_KEY_MISSING', 'internal', 'there is no key to encrypt with');
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce);
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${key.id}:${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
  }

  decrypt(sealed: string): string {
    const [id, data] = sealed.split(':', 2);
    const key = this.keys.find((candidate) => candidate.id === id);
    if (!key || !data)
      throw new AppError(
        'SECRET_KEY_UNKNOWN',
        'internal',
        `the secret was encrypted with key ${id ?? ''}, which SECRET_KEYS does not hold`,
      );
    const bytes = Buffer.from(data, 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new AppError(
        'SECRET_KEY_WRONG',
        'internal',
        `the secret was encrypted with another key of the name ${key.id}, or was changed since`,
        { cause },
      );
    }
  }

  canOpen(sealed: string): boolean {
    try {
      this.decrypt(sealed);
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * The keys of SECRET_KEYS (`id:base64,...`, 32 bytes each, the first encrypts). In the embedded default a key is made once in
 * DATA_DIR/keys (0600), unless there are secrets already, which a new key could never open. Several processes on one database must
 * share SECRET_KEYS, so with DATABASE_URL it is required.
 */
export function loadSecretBox(
  config: Pick<Config, 'secretKeys' | 'dataDir' | 'databaseUrl'>,
  { hasSecrets = false }: { hasSecrets?: boolean } = {},
): SecretBox {
  if (config.secretKeys) return new SecretBox(parseKeys(config.secretKeys));
  if (config.databaseUrl) {
    throw configInvalid([
      {
        field: 'SECRET_KEYS',
        reason:
          'is required with DATABASE_URL, because every process must share the same keys (openssl rand -base64 32)',
      },
    ]);
  }
  const path = join(config.dataDir, 'keys');
  if (!existsSync(path)) {
    if (hasSecrets) throw keysMissing(path);
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(path, `k${newKey()}\n`, { mode: 0o600, flag: 'wx' });
  }
  chmodSync(path, 0o600);
  return new SecretBox(parseKeys(readFileSync(path, 'utf8').trim()));
}

/** Names of keys differ, so that those of two installations can stand side by side. */
const newKey = (): string => `${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;

const keysMissing = (path: string): AppError =>
  new AppError(
    'SECRET_KEYS_MISSING',
    'input',
    `${path} is missing, and the database holds secrets that were encrypted with it: put the file of the installation that they come from there, or set SECRET_KEYS. If it is lost, write a new one (echo "k2:$(openssl rand -base64 32)" > ${path}) and give every endpoint a new secret (rotate-secret)`,
  );

function parseKeys(list: string): Key[] {
  return list.split(',').map((part) => {
    const [id, data] = part.trim().split(':', 2);
    const bytes = Buffer.from(data ?? '', 'base64');
    if (!id || bytes.length !== 32)
      throw configInvalid([{ field: 'SECRET_KEYS', reason: `"${id ?? ''}" is not id:base64 with 32 bytes` }]);
    return { id, bytes };
  });
}
