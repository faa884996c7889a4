import { createHash, randomBytes } from 'node:crypto';

/** Our namespace for UUIDv5 (RFC 9562): every natural key of the log is hashed under it. Never changes. */
const namespace = Buffer.from('7c1f6e0a4b5d4c7e9a5e2f1d3b8a6c90', 'hex');

/** The UUIDv5 of a natural key: the same key is the same id, on every machine, for ever. */
export function uuidV5(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A prefixed ULID: `fd_01J...`, sortable by its time. */
export function newId(prefix: string, now: Date = new Date(), random: Buffer = randomBytes(10)): string {
  let time = now.getTime();
  let head = '';
  for (let i = 0; i < 10; i++) {
    head = (crockford[time % 32] ?? '0') + head;
    time = Math.floor(time / 32);
  }
  let tail = '';
  let bits = BigInt(`0x${random.toString('hex')}`);
  for (let i = 0; i < 16; i++) {
    tail = (crockford[Number(bits % 32n)] ?? '0') + tail;
    bits /= 32n;
  }
  return `${prefix}_${head}${tail}`;
}

/** The SHA-256 of a text (UTF-8) or of bytes, in hex. */
export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
