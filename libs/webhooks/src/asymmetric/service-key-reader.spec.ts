import { generateKeyPairSync } from 'node:crypto';
import { serviceKeyReader } from './service-key-reader';

describe('the key that many messages are signed with', () => {
  const { privateKey } = generateKeyPairSync('ed25519');

  it('is read once, also by those who ask at the same time', async () => {
    let reads = 0;
    const key = serviceKeyReader(async () => {
      reads += 1;
      return privateKey;
    });
    await Promise.all([key(), key()]);
    await key();
    expect(reads).toBe(1);
  });

  it('is read again after the database was away', async () => {
    let reads = 0;
    const key = serviceKeyReader(async () => {
      reads += 1;
      if (reads === 1) throw new Error('the database is away');
      return privateKey;
    });
    await expect(key()).rejects.toThrow('away');
    await expect(key()).resolves.toBe(privateKey);
  });
});
