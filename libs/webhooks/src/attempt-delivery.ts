import type { KeyObject } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { AppError } from '@app/base';
import type { ClientCertificate } from './client-certificate';
import type { AttemptRow } from './complete.store';
import { render } from './formats';
import { type AttemptOutcome, parseRetryAfter } from './plan-retry';
import type { SendRequest } from './send-request';
import { signMessage } from './sign-message';

type Attemptable = {
  url: string;
  messageId: string;
  /** The message as it is stored; `format` decides what of it is sent. */
  body: string;
  format: string;
  secrets: string[];
  headers: Record<string, string>;
  /** Mutual TLS, for an endpoint that has a certificate of ours. */
  client?: ClientCertificate | null;
  /** The service's own key, for an endpoint that asked for v1a. */
  signingKey?: KeyObject | null;
};
export type Attempted = { outcome: AttemptOutcome; row: AttemptRow };

const keptBytes = 4 * 1024;
const userAgent = 'Accord-Watch/0.1 (webhooks)';
/** Set by us; an endpoint's own headers cannot replace them. */
const ours = new Set(['content-type', 'user-agent', 'webhook-id', 'webhook-timestamp', 'webhook-signature']);

/**
 * What cannot even be signed, because its secrets do not open with our keys, is a failed attempt like any other: it shows where people look.
 */
export async function prepareAndAttempt(
  send: SendRequest,
  prepare: () => Promise<Attemptable>,
  now: Date,
): Promise<Attempted> {
  let message: Attemptable;
  try {
    message = await prepare();
  } catch (error) {
    return notSent(error, { startedAt: now, durationMs: 0, requestHeaders: {} });
  }
  return attemptDelivery(send, message, now);
}

/** Signs and sends a message once and tells how it went; it never throws for what the receiver does. */
export async function attemptDelivery(send: SendRequest, message: Attemptable, now: Date): Promise<Attempted> {
  const { headers: own, body } = render(message.format, message.messageId, message.body);
  const headers = {
    ...own,
    ...Object.fromEntries(Object.entries(message.headers).filter(([name]) => !ours.has(name.toLowerCase()))),
    'user-agent': userAgent,
    ...signMessage({ id: message.messageId, sentAt: now, body }, message.secrets, message.signingKey),
  };
  const started = performance.now();
  const base = { startedAt: now, requestHeaders: { ...headers, ...hidden(message.headers) } };
  const durationMs = () => Math.round(performance.now() - started);
  try {
    const answer = await send({ url: message.url, headers, body, client: message.client ?? null });
    const { status } = answer;
    return {
      outcome: { status, errorCode: null, retryAfterMs: parseRetryAfter(answer.headers['retry-after'], now) },
      row: {
        ...base,
        durationMs: durationMs(),
        status,
        errorCode: null,
        error: null,
        responseHeaders: answer.headers,
        responseBody: beginning(answer.body),
      },
    };
  } catch (error) {
    return notSent(error, { ...base, durationMs: durationMs() });
  }
}

function notSent(error: unknown, base: Pick<AttemptRow, 'startedAt' | 'durationMs' | 'requestHeaders'>): Attempted {
  const errorCode = error instanceof AppError ? error.code : 'ATTEMPT_FAILED';
  const text = error instanceof Error ? error.message : String(error);
  return {
    outcome: { status: null, errorCode, retryAfterMs: null },
    row: { ...base, status: null, errorCode, error: text, responseHeaders: null, responseBody: null },
  };
}

const beginning = (body: string): string =>
  Buffer.from(body)
    .subarray(0, keptBytes)
    .toString('utf8')
    .replace(/\ufffd$/, '');

/** An endpoint's own headers may carry its credentials: the record shows their names only. */
const hidden = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.keys(headers).map((name) => [name, '(hidden)']));
