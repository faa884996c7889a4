import { createHmac, timingSafeEqual } from 'node:crypto';

const strong = new Set(['sha256', 'sha384', 'sha512']);

export type Checked = 'genuine' | 'weak' | 'forged';

/**
 * Whether a document comes from the hub that was told the secret (WebSub 7.1: `X-Hub-Signature: method=hex`). One that is signed with SHA-1, as some
 * large hubs still do, is weak: a reason to ask the feed itself, and no more.
 */
export function checkSignature(header: string | undefined, secret: string, body: Uint8Array): Checked {
  const [, method = '', hex = ''] = /^(sha\d+)=([0-9a-f]+)$/i.exec(header?.trim() ?? '') ?? [];
  const name = method.toLowerCase();
  if (!strong.has(name) && name !== 'sha1') return 'forged';
  const expected = createHmac(name, secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  return strong.has(name) ? 'genuine' : 'weak';
}
