import type { SecretBox } from '@app/base';
import { z } from 'zod';
import type { EndpointSettings, SealedSecret } from './claim.store';
import { newSigningSecret } from './sign-message';

type Box = Pick<SecretBox, 'encrypt' | 'decrypt'>;
const Headers = z.record(z.string(), z.string());
const maxActiveSecrets = 3;

/** The secrets that sign now: the newest first, older ones while they overlap. */
export const activeSecrets = (secrets: readonly SealedSecret[], box: Box, now: Date): string[] =>
  secrets
    .filter(({ expiresAt }) => expiresAt === null || new Date(expiresAt) > now)
    .slice(0, maxActiveSecrets)
    .map(({ sealed }) => box.decrypt(sealed));

/** A fresh secret in front; those before it go on signing until the overlap ends. */
export function rotateSecrets(secrets: readonly SealedSecret[], box: Box, now: Date, overlapMs: number) {
  const secret = newSigningSecret();
  const ends = new Date(now.getTime() + overlapMs).toISOString();
  const older = secrets
    .filter(({ expiresAt }) => expiresAt === null || new Date(expiresAt) > now)
    .map((old) => ({ ...old, expiresAt: old.expiresAt !== null && old.expiresAt < ends ? old.expiresAt : ends }));
  const sealed: SealedSecret[] = [{ sealed: box.encrypt(secret), expiresAt: null }, ...older].slice(
    0,
    maxActiveSecrets,
  );
  return { secret, secrets: sealed };
}

export const sealHeaders = (headers: Record<string, string> | undefined, box: Box): EndpointSettings =>
  headers && Object.keys(headers).length > 0
    ? { sealedHeaders: box.encrypt(JSON.stringify(headers)) }
    : { sealedHeaders: null };

export const openHeaders = (settings: EndpointSettings, box: Box): Record<string, string> =>
  settings.sealedHeaders ? Headers.parse(JSON.parse(box.decrypt(settings.sealedHeaders))) : {};
