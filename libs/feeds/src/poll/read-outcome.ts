/** What the answer to a poll means. Bodies are not parsed here. */
export type Outcome =
  | { kind: 'body'; movedTo: string | null }
  | { kind: 'not-modified' }
  | { kind: 'gone' }
  | { kind: 'throttled'; scope: 'host' | 'feed'; retryAfterSeconds: number | null }
  | { kind: 'challenge' }
  | { kind: 'failed'; code: string; message: string };

export type Answer = {
  status: number;
  headers: Record<string, string>;
  hops: { url: string; status: number }[];
  url: string;
};

/** Reads status and headers: 304, 410 (retire), 429 (the host asks for patience), 503 (the feed does), challenge pages, everything else over 399. */
export function readOutcome({ status, headers, hops, url }: Answer, now: Date): Outcome {
  if (status === 304) return { kind: 'not-modified' };
  if (status === 410) return { kind: 'gone' };
  if (status === 429)
    return { kind: 'throttled', scope: 'host', retryAfterSeconds: retryAfter(headers['retry-after'], now) };
  if (status === 503 && headers['retry-after'])
    return { kind: 'throttled', scope: 'feed', retryAfterSeconds: retryAfter(headers['retry-after'], now) };
  if (isChallenge(status, headers)) return { kind: 'challenge' };
  if (status >= 400 || status < 200)
    return { kind: 'failed', code: 'FEED_STATUS', message: `the server answered ${status}` };
  return {
    kind: 'body',
    movedTo: hops.length > 0 && hops.every((hop) => hop.status === 301 || hop.status === 308) ? url : null,
  };
}

/** Retry-After as seconds or as a date (RFC 9110 10.2.3), in seconds from now. */
export function retryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  if (/^\d+$/.test(value.trim())) return Number(value.trim());
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.round((at - now.getTime()) / 1000));
}

const isChallenge = (status: number, headers: Record<string, string>): boolean =>
  headers['cf-mitigated'] === 'challenge' ||
  (status === 403 &&
    /text\/html/.test(headers['content-type'] ?? '') &&
    /cloudflare|ddos-guard|sucuri/i.test(headers['server'] ?? ''));

/** For how many seconds the answer stays fresh (RFC 9111): max-age less Age, else Expires less Date; null where nothing is said. */
export function freshForSeconds(headers: Record<string, string>, now: Date): number | null {
  const control = headers['cache-control'] ?? '';
  if (/no-store|no-cache/i.test(control)) return null;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - (Number(headers['age']) || 0));
  const expires = Date.parse(headers['expires'] ?? '');
  if (Number.isNaN(expires)) return null;
  const from = Date.parse(headers['date'] ?? '');
  return Math.max(0, Math.round((expires - (Number.isNaN(from) ? now.getTime() : from)) / 1000));
}
