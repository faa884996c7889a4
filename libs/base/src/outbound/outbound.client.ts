import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { Agent, buildConnector, request } from 'undici';
import { AppError } from '../app-error';
import { type Allowed, parseAllowed, refusal, urlRefusal } from './address-guard';
import { type Lookup, systemNames } from './fair-lookup';

export type OutboundRequest = {
  url: string;
  method?: 'GET' | 'POST' | 'OPTIONS';
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Headers for one origin only, wherever redirects lead: validators are for the server that gave them. */
  forOrigin?: { origin: string; headers: Record<string, string> };
  timeouts: { connectMs: number; firstByteMs: number; totalMs: number };
  /** Of the body as it comes, and again of what it unpacks to. */
  maxBytes: number;
  /** What to do with a body over `maxBytes`: give up, or keep the beginning. */
  overflow?: 'refuse' | 'cut';
  redirects: 'follow-guarded' | 'refuse';
  /** Who we are for a server that asks for a certificate (PEM), and who signed its own where no public authority did. */
  tls?: ClientTls;
  /** Ask for gzip, deflate and br, and unpack them. */
  decompress?: boolean;
};

export type ClientTls = { cert: string; key: string; ca?: string };

export type Hop = { url: string; status: number };
export type OutboundResponse = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  truncated: boolean;
  /** Where the answer came from, after redirects. */
  url: string;
  hops: Hop[];
  address: string | null;
  durationMs: number;
};

/** What happens on the way to a server, for whoever wants to see it. */
export type Connecting =
  | { step: 'dns'; host: string; addresses: string[]; ms: number }
  | { step: 'connect'; host: string; address: string; port: number; tls: string | null; ms: number };

const maxHops = 5;
/** What any server may see of a request: credentials, validators and a feed's own headers are for the origin they were given for. */
const forStrangers = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => /^(user-agent|accept|content-type)$/i.test(name)));

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * The one way out for addresses that a user enters (feeds, endpoints). Every hop's literal host, every DNS answer and the connected address must be
 * global unicast, or in OUTBOUND_ALLOW. No proxy, cookies or referrer. Errors are AppErrors of kind upstream: OUTBOUND_REFUSED, OUTBOUND_TIMEOUT,
 * OUTBOUND_TOO_LARGE, OUTBOUND_REDIRECTS, OUTBOUND_DNS, OUTBOUND_FAILED.
 */
export class OutboundClient {
  private readonly allowed: Allowed;
  private readonly agents = new Map<string, Agent>();

  constructor(
    allow: readonly string[],
    private readonly lookup: Lookup = systemNames,
    private readonly observe: (seen: Connecting) => void = () => undefined,
  ) {
    this.allowed = parseAllowed(allow);
  }

  async fetch(asked: OutboundRequest): Promise<OutboundResponse> {
    const startedAt = performance.now();
    const deadline = AbortSignal.timeout(asked.timeouts.totalMs);
    const hops: Hop[] = [];
    let url = parseUrl(asked.url);
    let headers = asked.headers ?? {};
    for (;;) {
      const own = asked.forOrigin?.origin === url.origin ? asked.forOrigin.headers : {};
      const answer = await this.ask(url, { ...asked, headers: { ...headers, ...own } }, deadline);
      const location = answer.headers['location'];
      if (asked.redirects === 'refuse' || !isRedirect(answer.status) || location === undefined) {
        return { ...answer, url: url.href, hops, durationMs: Math.round(performance.now() - startedAt) };
      }
      hops.push({ url: url.href, status: answer.status });
      if (hops.length > maxHops)
        throw outboundError('OUTBOUND_REDIRECTS', `${asked.url} redirects more than ${maxHops} times`);
      const next = parseUrl(location, url);
      if (next.origin !== url.origin) headers = forStrangers(headers);
      url = next;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.agents.values()].map((agent) => agent.destroy()));
  }

  /** True when the URL's host is one that only the operator's OUTBOUND_ALLOW lets us reach, as an IP literal or by name. */
  isAllowedHost(hostname: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.addressesOf(hostname, (error, addresses) =>
        resolve(
          !error && addresses.length > 0 && addresses.every((address) => refusal([address], 1, this.allowed) === null),
        ),
      );
    });
  }

  /** Why a URL's host may not be connected to, as far as can be told now: a name that cannot be looked up is not refused. */
  whyRefused(url: URL): Promise<string | null> {
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    return new Promise((resolve) => {
      this.addressesOf(url.hostname, (error, addresses) =>
        resolve(error ? null : refusal(addresses, port, this.allowed)),
      );
    });
  }

  private async ask(
    url: URL,
    asked: OutboundRequest,
    signal: AbortSignal,
  ): Promise<Omit<OutboundResponse, 'url' | 'hops' | 'durationMs'>> {
    try {
      const response = await request(url, {
        method: asked.method ?? 'GET',
        headers: { ...asked.headers, ...(asked.decompress && { 'accept-encoding': 'gzip, deflate, br' }) },
        body: asked.body ?? null,
        signal,
        headersTimeout: asked.timeouts.firstByteMs,
        bodyTimeout: asked.timeouts.totalMs,
        dispatcher: this.agentFor(asked.timeouts.connectMs, asked.tls),
      });
      const headers = flatHeaders(response.headers);
      const { bytes, truncated } = await readBody(response.body, asked);
      const body = asked.decompress
        ? await unpack(bytes, headers['content-encoding'], asked.maxBytes, url.href)
        : bytes;
      return { status: response.statusCode, headers, body, truncated, address: null };
    } catch (error) {
      throw asOutboundError(error, url, asked);
    }
  }

  /** Connections are kept per certificate: none is used for whom it was not opened. */
  private agentFor(connectMs: number, tls?: ClientTls): Agent {
    const name = tls
      ? `${connectMs} ${createHash('sha256').update(JSON.stringify(tls)).digest('hex')}`
      : String(connectMs);
    const known = this.agents.get(name);
    if (known) return known;
    const agent = new Agent({
      connect: (options, callback) => this.connect(options, { connectMs, tls }, callback),
      maxHeaderSize: 16_384,
      keepAliveTimeout: 4_000,
      pipelining: 1,
    });
    this.agents.set(name, agent);
    return agent;
  }

  /** Looks the name up once, judges every answer, connects to a judged one, and judges the address that it really connected to. */
  private connect(
    options: buildConnector.Options,
    { connectMs, tls }: { connectMs: number; tls: ClientTls | undefined },
    callback: buildConnector.Callback,
  ): void {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const host = options.hostname;
    const startedAt = performance.now();
    const since = (from: number): number => Math.round(performance.now() - from);
    this.addressesOf(host, (error, addresses) => {
      this.observe({ step: 'dns', host, addresses, ms: since(startedAt) });
      const foundAt = performance.now();
      if (error) {
        callback(outboundError('OUTBOUND_DNS', `${options.hostname} cannot be found`, error), null);
        return;
      }
      const refused = refusal(addresses, port, this.allowed);
      if (refused) {
        callback(outboundError('OUTBOUND_REFUSED', `${options.hostname} is refused: ${refused}`), null);
        return;
      }
      const pinned = addresses.map((address) => ({ address, family: isIP(address) }));
      const connector = buildConnector({
        timeout: connectMs,
        ...tls,
        // Node looks up with or without `all`; both get only the addresses that were judged.
        lookup: (
          _host: string,
          lookupOptions: { all?: boolean },
          done: (error: Error | null, address: unknown, family?: number) => void,
        ) => {
          if (lookupOptions.all) done(null, pinned);
          else done(null, pinned[0]?.address, pinned[0]?.family);
        },
      } as buildConnector.BuildOptions); // undici's types omit net's lookup option
      connector(options, (failure, socket) => {
        if (failure) {
          callback(failure, null);
          return;
        }
        const connected = refusal([socket.remoteAddress ?? ''], port, this.allowed);
        if (connected === null) {
          this.observe({
            step: 'connect',
            host,
            address: socket.remoteAddress ?? '',
            port,
            tls: tlsOf(socket),
            ms: since(foundAt),
          });
          callback(null, socket);
          return;
        }
        socket.destroy();
        callback(outboundError('OUTBOUND_REFUSED', `${options.hostname} is refused: ${connected}`), null);
      });
    });
  }

  private addressesOf(hostname: string, callback: (error: Error | null, addresses: string[]) => void): void {
    const bare = hostname.replace(/^\[|\]$/g, '');
    if (isIP(bare)) {
      callback(null, [bare]);
      return;
    }
    this.lookup(bare, (error, found) => callback(error, error ? [] : found.map(({ address }) => address)));
  }
}

const tlsOf = (socket: object): string | null =>
  socket instanceof TLSSocket
    ? `${socket.getProtocol() ?? 'TLS'}, certificate until ${socket.getPeerCertificate().valid_to}`
    : null;

function parseUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw outboundError('OUTBOUND_REFUSED', `"${text.slice(0, 200)}" is no address`);
  const url = new URL(text, base);
  const refused = urlRefusal(url);
  if (refused) throw outboundError('OUTBOUND_REFUSED', `${url.protocol}//${url.host} is refused: ${refused}`);
  url.hash = '';
  return url;
}

async function readBody(
  body: AsyncIterable<Buffer> & { destroy: () => unknown },
  { maxBytes, overflow = 'refuse', url }: OutboundRequest,
) {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      if (overflow === 'refuse') throw tooLarge(url, maxBytes);
      chunks.push(chunk.subarray(0, chunk.length - (size - maxBytes)));
      // Leaving the loop destroys the stream and frees the socket.
      return { bytes: Buffer.concat(chunks), truncated: true };
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), truncated: false };
}

const unpackers = {
  gzip: promisify<Buffer, object, Buffer>(gunzip),
  br: promisify<Buffer, object, Buffer>(brotliDecompress),
  deflate: promisify<Buffer, object, Buffer>(inflate),
  raw: promisify<Buffer, object, Buffer>(inflateRaw),
};

/** Undoes a Content-Encoding off the main thread, up to `maxBytes` of output. Deflate comes with and without its header. */
async function unpack(bytes: Buffer, encoding: string | undefined, maxBytes: number, url: string): Promise<Buffer> {
  const options = { maxOutputLength: maxBytes };
  try {
    switch (encoding?.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return await unpackers.gzip(bytes, options);
      case 'br':
        return await unpackers.br(bytes, options);
      case 'deflate':
        return await unpackers[((bytes[0] ?? 0) & 0x0f) === 8 ? 'deflate' : 'raw'](bytes, options);
      default:
        return bytes;
    }
  } catch (cause) {
    if (traits(cause).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(url, maxBytes);
    throw outboundError('OUTBOUND_FAILED', `${url} answered with a broken ${encoding ?? ''} body`, cause);
  }
}

const flatHeaders = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

const tooLarge = (url: string, maxBytes: number): AppError =>
  outboundError('OUTBOUND_TOO_LARGE', `${url} answered with more than ${Math.round(maxBytes / 1024)} KiB`);

export const outboundError = (code: string, message: string, cause?: unknown): AppError =>
  new AppError(code, 'upstream', message, { cause, retryable: code !== 'OUTBOUND_REFUSED' });

/** What an error tells of itself, whichever realm or library made it. */
function traits(error: unknown): { name: string; code: string; message: string } {
  const fields = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  const read = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return { name: read('name'), code: read('code'), message: read('message') };
}

function asOutboundError(error: unknown, url: URL, { timeouts }: OutboundRequest): AppError {
  if (error instanceof AppError) return error;
  const { name, code, message } = traits(error);
  if (name === 'TimeoutError' || name === 'AbortError')
    return outboundError(
      'OUTBOUND_TIMEOUT',
      `${url.origin} did not answer completely within ${timeouts.totalMs} ms`,
      error,
    );
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return outboundError('OUTBOUND_TIMEOUT', `${url.origin} did not answer within ${timeouts.firstByteMs} ms`, error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return outboundError(
      'OUTBOUND_TIMEOUT',
      `${url.origin} could not be connected to within ${timeouts.connectMs} ms`,
      error,
    );
  return outboundError('OUTBOUND_FAILED', `${url.origin}: ${message || code}`, error);
}
