import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { signAsymmetric } from './asymmetric/sign-asymmetric';

const prefix = 'whsec_';

/** A signing secret of Standard Webhooks: 32 random bytes, shown once. */
export const newSigningSecret = (random: Buffer = randomBytes(32)): string => prefix + random.toString('base64');

type Signable = { id: string; sentAt: Date; body: string };

/**
 * The headers of Standard Webhooks 1.0: one `v1` signature per secret, so that a receiver may hold the old or the new one, and a `v1a` one where a key
 * is given.
 */
export function signMessage(
  { id, sentAt, body }: Signable,
  secrets: readonly string[],
  key: KeyObject | null = null,
): Record<string, string> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  const signatures = [
    ...secrets.map((secret) => `v1,${hmac(secret, signed)}`),
    ...(key ? [signAsymmetric(signed, key)] : []),
  ];
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

const hmac = (secret: string, signed: string): string =>
  createHmac('sha256', Buffer.from(secret.replace(prefix, ''), 'base64'))
    .update(signed, 'utf8')
    .digest('base64');
