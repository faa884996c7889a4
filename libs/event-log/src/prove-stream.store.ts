import { type ChainLink, leafOf } from './check-link';
import { type Reader, readLinks } from './links.store';
import { publishedHead } from './publish-head.store';
import { readHead } from './read.store';

/** A record in full, so that anybody can hash it: the fields of its leaf as text, and the payload as text with the salt of its hash. */
export type ProvenRecord = {
  fields: (string | null)[];
  data: string | null;
  salt: string | null;
  dataHash: string;
};

/** A stretch of the chain: each link is the leaf hash of a record, or a record of the stream itself. */
export type ProofSegment = {
  from: { position: string; hash: string };
  links: (string | ProvenRecord)[];
  head: { position: string; hash: string; published: string | null };
};

export type StreamProof = { format: 'accord-watch-proof-1'; stream: string; segments: ProofSegment[] };

const page = 2_000;

/**
 * What proves a stream's records to somebody who has only a published head: the records, and for each the way of the chain to the next head that was
 * published after it; to the present head where none was yet. Null when there is no such stream.
 */
export async function proveStream(reader: Reader, stream: string): Promise<StreamProof | null> {
  const { rows } = await reader.query<{ position: string }>(
    'select position from event_log where stream = $1 order by position',
    [stream],
  );
  const segments: ProofSegment[] = [];
  for (const position of rows.map((row) => BigInt(row.position))) {
    const last = segments.at(-1);
    if (last && position <= BigInt(last.head.position)) continue;
    segments.push(await segmentFrom(reader, stream, position));
  }
  return segments.length === 0 ? null : { format: 'accord-watch-proof-1', stream, segments };
}

async function segmentFrom(reader: Reader, stream: string, position: bigint): Promise<ProofSegment> {
  const published = await publishedHead(reader, position);
  const head = published ?? (await readHead(reader));
  const end = BigInt(head.position);
  const links: ProofSegment['links'] = [];
  let from: string | undefined;
  for (let at = position - 1n; at < end; ) {
    const found = (await readLinks(reader, at, page)).filter((link) => link.position <= end);
    from ??= found[0]?.prevHash.toString('hex');
    links.push(...found.map((link) => toLink(link, stream)));
    at = found.at(-1)?.position ?? end;
  }
  return {
    from: { position: String(position - 1n), hash: from ?? '' },
    links,
    head: { position: String(head.position), hash: head.hash, published: published?.day ?? null },
  };
}

const toLink = (link: ChainLink, stream: string): string | ProvenRecord =>
  link.fields[2] === stream
    ? {
        fields: link.fields,
        data: link.data,
        salt: link.salt?.toString('hex') ?? null,
        dataHash: link.dataHash.toString('hex'),
      }
    : leafOf(link).toString('hex');
