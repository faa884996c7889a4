import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecretBox, SecretBox } from './secret-box';

const key = (id: string) => ({ id, bytes: randomBytes(32) });

describe('the secret box', () => {
  const [old, current] = [key('k1'), key('k2')];

  it('opens what it sealed, and what an older key sealed', () => {
    const sealed = new SecretBox([old]).encrypt('whsec_x');
    expect(new SecretBox([current, old]).decrypt(sealed)).toBe('whsec_x');
    expect(new SecretBox([current, old]).encrypt('a')).toMatch(/^k2:/);
  });

  it('refuses a changed byte and an unknown key', () => {
    const sealed = new SecretBox([current]).encrypt('whsec_x');
    const bytes = Buffer.from(sealed.slice(3), 'base64');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() => new SecretBox([current]).decrypt(`k2:${bytes.toString('base64')}`)).toThrow(/changed since/);
    expect(() => new SecretBox([key('k2')]).decrypt(sealed)).toThrow(/another key of the name k2/);
    expect([new SecretBox([key('k2')]).canOpen(sealed), new SecretBox([current]).canOpen(sealed)]).toEqual([
      false,
      true,
    ]);
    expect(() => new SecretBox([old]).decrypt(sealed)).toThrow(/key k2/);
  });

  it('makes a key once where the data folder is its own, readable by its owner only', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'keys-'));
    const config = { dataDir, secretKeys: undefined, databaseUrl: undefined };
    const sealed = loadSecretBox(config).encrypt('x');
    expect(loadSecretBox(config).decrypt(sealed)).toBe('x');
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o600);
  });

  it('makes none where secrets wait for another: a restored database would look well and sign nothing', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'keys-'));
    const config = { dataDir, secretKeys: undefined, databaseUrl: undefined };
    expect(() => loadSecretBox(config, { hasSecrets: true })).toThrow(/keys is missing.*rotate-secret/);
    loadSecretBox(config);
    loadSecretBox(config, { hasSecrets: true });
  });

  it('is required where several processes share a database', () => {
    expect(() => loadSecretBox({ dataDir: '/nowhere', secretKeys: undefined, databaseUrl: 'postgres://x' })).toThrow(
      /SECRET_KEYS/,
    );
  });
});
