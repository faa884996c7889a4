import { type KeyObject, sign } from 'node:crypto';

/** A `v1a` signature of Standard Webhooks: ed25519 over the same text that `v1` signs. */
export const signAsymmetric = (signed: string, privateKey: KeyObject): string =>
  `v1a,${sign(null, Buffer.from(signed, 'utf8'), privateKey).toString('base64')}`;
