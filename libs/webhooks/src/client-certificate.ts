import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { SecretBox } from '@app/base';
import { z } from 'zod';
import type { EndpointSettings } from './claim.store';

type Box = Pick<SecretBox, 'encrypt' | 'decrypt'>;
const Pem = z.string().min(1).max(20_000);

const Pems = z.strictObject({ certificate: Pem, key: Pem, authority: Pem.optional() });
/** What shows a receiver of https who we are (mutual TLS), in PEM; `authority` is who signed the receiver's own certificate, where no public one did. */
export const ClientCertificate = Pems.superRefine(({ certificate, key, authority }, context) => {
  const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  const own = attempt(() => new X509Certificate(certificate));
  const secret = attempt(() => createPrivateKey(key));
  if (!own) complain('certificate', 'is no certificate in PEM');
  if (!secret) complain('key', 'is no private key in PEM without a passphrase');
  if (own && secret && !own.checkPrivateKey(secret)) complain('key', 'is not the key of the certificate');
  if (authority !== undefined && !attempt(() => new X509Certificate(authority)))
    complain('authority', 'is no certificate in PEM');
});
export type ClientCertificate = z.infer<typeof ClientCertificate>;

/** What may be shown of it: the key never is. */
export const ShownCertificate = z.object({ subject: z.string(), fingerprint: z.string(), validUntil: z.string() });
export type ShownCertificate = z.infer<typeof ShownCertificate>;

/** The whole of it is sealed, as the secrets are; null takes it away. */
export const sealCertificate = (given: ClientCertificate | null, box: Box): EndpointSettings => ({
  sealedCertificate: given && box.encrypt(JSON.stringify(given)),
});

/** It was judged when it was given: an attempt only opens it. */
export const openCertificate = ({ sealedCertificate }: EndpointSettings, box: Box): ClientCertificate | null =>
  sealedCertificate ? Pems.parse(JSON.parse(box.decrypt(sealedCertificate))) : null;

export function shownCertificate(settings: EndpointSettings, box: Box): ShownCertificate | null {
  const opened = openCertificate(settings, box);
  if (!opened) return null;
  const { subject, fingerprint256, validTo } = new X509Certificate(opened.certificate);
  return { subject, fingerprint: fingerprint256, validUntil: new Date(validTo).toISOString() };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
