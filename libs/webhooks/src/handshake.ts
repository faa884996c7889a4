import type { SendRequest } from './send-request';

/** What a receiver answered to the handshake of CloudEvents: why not, or how many messages a minute it takes at most (null: no limit). */
export type Consent = { refused: string } | { perMinute: number | null };

/**
 * The abuse protection of "HTTP 1.1 Web Hooks for Event Delivery" (CloudEvents): OPTIONS asks the address whether this sender, by its host name, may
 * post to it. Only `WebHook-Allowed-Origin` is consent, never a status alone. Nothing secret is sent: the address has proved nothing yet.
 */
export async function askConsent(
  send: SendRequest,
  { url, origin, perMinute }: { url: string; origin: string; perMinute: number | null },
): Promise<Consent> {
  const answer = await send({
    method: 'OPTIONS',
    url,
    body: '',
    headers: {
      'webhook-request-origin': origin,
      ...(perMinute !== null && { 'webhook-request-rate': String(perMinute) }),
    },
  }).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  return typeof answer === 'string' ? { refused: answer } : readConsent(answer, origin, perMinute);
}

/** The lower of the rate that was asked for and the rate that is allowed counts. */
export function readConsent(
  { status, headers }: { status: number; headers: Record<string, string> },
  origin: string,
  perMinute: number | null,
): Consent {
  const allowed = headers['webhook-allowed-origin']?.trim().toLowerCase();
  if (status < 200 || status >= 300) return { refused: `it answered ${status}` };
  if (allowed !== '*' && allowed !== origin.toLowerCase())
    return { refused: `its answer allows ${allowed ?? 'nobody'} (WebHook-Allowed-Origin), not ${origin}` };
  const rate = headers['webhook-allowed-rate']?.trim() ?? '*';
  if (rate === '*') return { perMinute };
  if (!/^[1-9]\d{0,8}$/.test(rate)) return { refused: `it allows ${rate} messages a minute (WebHook-Allowed-Rate)` };
  return { perMinute: Math.min(Number(rate), perMinute ?? Infinity, mostPerMinute) };
}

const mostPerMinute = 60_000;
