import { createHash } from 'node:crypto';

/** A record as the chain sees it: every hashed field as PostgreSQL writes it as text, in the order of event_leaf. */
export type ChainLink = {
  position: bigint;
  fields: (string | null)[];
  data: string | null;
  salt: Buffer | null;
  dataHash: Buffer;
  prevHash: Buffer;
  hash: Buffer;
  isErased: boolean;
};

export type Anchor = { position: bigint; hash: string };

const sha256 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** What the hash of the first record builds on. */
export const genesis: Anchor = { position: 0n, hash: sha256('accord-watch event log').toString('hex') };

/** Why a record cannot be the one that follows `before`, or null when it is. An erased payload no longer counts; its hash still does. */
export function checkLink(before: Anchor, link: ChainLink): string | null {
  if (link.position !== before.position + 1n) return `record ${before.position + 1n} is missing`;
  if (link.prevHash.toString('hex') !== before.hash) return 'does not build on the record before it';
  if (!sha256(link.prevHash, leafOf(link)).equals(link.hash)) return 'was changed after it was written';
  if (link.isErased) return link.data === null && link.salt === null ? null : 'is marked as erased but is not';
  if (link.data === null || link.salt === null) return 'has lost its payload without being marked as erased';
  return sha256(link.salt, link.data).equals(link.dataHash) ? null : 'has another payload than was written';
}

/** The same rule as the SQL function event_leaf, so that the database's word is not taken for it. */
export const leafOf = ({ fields, dataHash }: ChainLink): Buffer =>
  sha256(
    [...fields, dataHash.toString('hex')]
      .map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`))
      .join(','),
  );
