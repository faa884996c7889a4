import { aFeedDocument } from './feed-documents';

type Answer = { status: number; headers: Record<string, string>; body: Buffer };
type Kind = { maxAge: number; etag: boolean; ttl: number; hoursPerItem: number };
type Seen = { notBefore: number; validators: Record<string, string>; version: number };

/** What the feeds of a simulation are like: fresh for a while or not, with and without validators, busy and quiet. */
const kinds: readonly Kind[] = [
  { maxAge: 0, etag: true, ttl: 0, hoursPerItem: 1 },
  { maxAge: 300, etag: true, ttl: 0, hoursPerItem: 6 },
  { maxAge: 3_600, etag: false, ttl: 0, hoursPerItem: 12 },
  { maxAge: 7_200, etag: true, ttl: 60, hoursPerItem: 24 },
  { maxAge: 21_600, etag: false, ttl: 0, hoursPerItem: 48 },
  { maxAge: 0, etag: false, ttl: 180, hoursPerItem: 100 },
];
const answerSeconds = 20;

/** A fleet of feeds that counts how it is asked: without validators it gave, before it allowed, or twice at a time on a host. */
export class CountingServer {
  readonly feeds: { id: string; url: string; host: string }[];
  readonly conduct = { requests: 0, unconditional: 0, early: 0, overlaps: 0 };
  private readonly seen = new Map<string, Seen>();
  private readonly busyUntil = new Map<string, number>();
  private random: number;

  constructor({ feeds, hosts, seed }: { feeds: number; hosts: number; seed: number }) {
    this.random = seed;
    this.feeds = Array.from({ length: feeds }, (_, at) => {
      const host = `h${at % hosts}.example`;
      return { id: `fd_${at}`, url: `https://${host}/${at}`, host };
    });
  }

  /** A request whose answer never reaches the one who asked. */
  cut(id: string, now: number): void {
    this.count(id, now);
  }

  answer(id: string, now: number, headers: Record<string, string>): Answer {
    this.count(id, now);
    const seen = this.seen.get(id) ?? { notBefore: 0, validators: {}, version: -1 };
    if (now < seen.notBefore) this.conduct.early += 1;
    const given = Object.entries(seen.validators);
    if (given.length > 0 && !given.every(([name, value]) => headers[name] === value)) this.conduct.unconditional += 1;
    if (this.chance() < 0.005) return this.throttle(id, now, seen);
    const kind = kinds[Number(id.slice(3)) % kinds.length] ?? kinds[0];
    if (!kind) throw new Error('no kinds');
    const version = Math.floor(now / (kind.hoursPerItem * 3_600_000));
    const validators = { [kind.etag ? 'if-none-match' : 'if-modified-since']: `"${id}-${version}"` };
    this.seen.set(id, { notBefore: now + kind.maxAge * 1000, validators, version });
    const fresh = {
      'cache-control': `max-age=${kind.maxAge}`,
      [kind.etag ? 'etag' : 'last-modified']: `"${id}-${version}"`,
    };
    if (given.length > 0 && version === seen.version) return { status: 304, headers: fresh, body: Buffer.alloc(0) };
    const document = aFeedDocument('rss2', 4, 1).replace(
      '<item>',
      `<ttl>${kind.ttl}</ttl><item><title>${version}</title></item><item>`,
    );
    return { status: 200, headers: fresh, body: Buffer.from(document) };
  }

  private throttle(id: string, now: number, seen: Seen): Answer {
    const seconds = 600 + Math.floor(this.chance() * 7_200);
    this.seen.set(id, { ...seen, notBefore: now + seconds * 1000 });
    return {
      status: this.chance() < 0.5 ? 429 : 503,
      headers: { 'retry-after': String(seconds) },
      body: Buffer.alloc(0),
    };
  }

  private count(id: string, now: number): void {
    this.conduct.requests += 1;
    const host = this.feeds[Number(id.slice(3))]?.host ?? id;
    if (now < (this.busyUntil.get(host) ?? 0)) this.conduct.overlaps += 1;
    this.busyUntil.set(host, now + answerSeconds * 1000);
  }

  /** Park and Miller's generator: the same seed, the same days. */
  private chance(): number {
    this.random = (this.random * 48_271) % 2_147_483_647;
    return this.random / 2_147_483_647;
  }
}
