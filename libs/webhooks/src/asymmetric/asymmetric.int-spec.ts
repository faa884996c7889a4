import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { SecretBox } from '@app/base';
import { withDatabase } from '@test/database';
import { Webhook } from 'standardwebhooks';
import { newSigningSecret, signMessage } from '../sign-message';
import { publicJwk, serviceKey } from './service-key.store';

const box = new SecretBox([{ id: 'test', bytes: Buffer.alloc(32, 7) }]);
/** A raw ed25519 seed as PKCS #8 (RFC 8410). */
const keyOf = (seed: Buffer) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });

describe('signing with a key pair', () => {
  const test = withDatabase();

  it('matches the vector of the Svix server, byte for byte', () => {
    const raw = Buffer.from(
      '6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==',
      'base64',
    );
    const headers = signMessage(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', sentAt: new Date(1614265330 * 1000), body: '{"test": 2432232314}' },
      [],
      keyOf(raw.subarray(0, 32)),
    );
    expect(headers['webhook-signature']).toBe(
      'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==',
    );
  });

  it('has one key for all processes, which a receiver checks with nothing but the published half', async () => {
    const needs = { pool: test.database.pool, secretBox: box };
    const [one, other] = await Promise.all([serviceKey(needs), serviceKey(needs)]);
    const key = publicJwk(one);
    expect(publicJwk(other)).toEqual(key);
    const sentAt = new Date();
    const [secret, body] = [newSigningSecret(), '{"type":"endpoint.test"}'];
    const headers = signMessage({ id: 'msg_1', sentAt, body }, [secret], other);
    const [, signature = ''] = /v1a,(\S+)/.exec(headers['webhook-signature'] ?? '') ?? [];
    const signed = Buffer.from(`msg_1.${headers['webhook-timestamp']}.${body}`);
    const published = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' });
    expect(verify(null, signed, published, Buffer.from(signature, 'base64'))).toBe(true);
    // Whoever knows v1 only is not disturbed by it.
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  });

  it('is encrypted where it is kept', async () => {
    await serviceKey({ pool: test.database.pool, secretBox: box });
    const { rows } = await test.database.pool.query<{ value: string }>('select value::text from setting');
    expect(rows.map(({ value }) => value).join()).not.toContain('PRIVATE KEY');
  });
});
