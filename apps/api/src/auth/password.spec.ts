import { hashPassword, verifyPassword } from './password';

describe('passwords', () => {
  it('accepts the right one, however its accents are composed, and nothing else', async () => {
    const stored = await hashPassword('sésame, ouvre-toi');
    expect(await verifyPassword('se\u0301same, ouvre-toi', stored)).toBe(true);
    expect(await verifyPassword('sesame, ouvre-toi', stored)).toBe(false);
    expect(await verifyPassword('', 'plain:text')).toBe(false);
  });

  it('never hashes the same password to the same text', async () =>
    expect(await hashPassword('correct horse')).not.toBe(await hashPassword('correct horse')));
});
