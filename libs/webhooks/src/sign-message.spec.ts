import { fc } from '@test/properties';
import { Webhook } from 'standardwebhooks';
import { newSigningSecret, signMessage } from './sign-message';

describe('signing a message', () => {
  const sentAt = new Date();

  it('makes a secret of 32 bytes that is shown as whsec_', () => {
    const secret = newSigningSecret();
    expect(secret).toMatch(/^whsec_/);
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
  });

  it('matches the vector of the Standard Webhooks specification', () => {
    const headers = signMessage(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', sentAt: new Date(1614265330 * 1000), body: '{"test": 2432232314}' },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is accepted by the reference library for any text, whichever of two overlapping secrets the receiver holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.uuid(), (body, id) => {
        const secrets = [newSigningSecret(), newSigningSecret()];
        const headers = signMessage({ id, sentAt, body }, secrets);
        for (const secret of secrets) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
      }),
    );
  });

  it('is refused when the body changed or the secret is another', () => {
    const secret = newSigningSecret();
    const headers = signMessage({ id: 'msg_1', sentAt, body: '{}' }, [secret]);
    expect(() => new Webhook(secret).verify('{ }', headers)).toThrow();
    expect(() => new Webhook(newSigningSecret()).verify('{}', headers)).toThrow();
  });
});
