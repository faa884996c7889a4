/** How handing a mail to the server ended. unknown: it broke off at a moment when the server may have taken it. */
export type MailOutcome =
  | { result: 'sent'; response: string }
  | { result: 'refused'; error: string; isAddress: boolean }
  | { result: 'later'; error: string }
  | { result: 'unknown'; error: string };

type MailError = { message: string; code?: unknown; responseCode?: unknown; timeoutType?: unknown; syscall?: unknown };

/** Breaks that happen before the message is handed over. */
const beforeMessage = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'EENVELOPE', 'ECONFIG']);
const timeoutsBeforeMessage = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT']);

/**
 * Reads a failure of the mail library. An answer of the server is final (5xx) or an invitation to come back (4xx); a break before the message is
 * worth another try; any other break is not, for a digest that comes twice is worse than one that is looked into.
 */
export function outcomeOfMailError(error: unknown): MailOutcome {
  const { message, code, responseCode, timeoutType, syscall }: MailError =
    error instanceof Error ? error : { message: String(error) };
  if (typeof responseCode === 'number' && responseCode >= 500)
    return code === 'EAUTH'
      ? { result: 'later', error: message }
      : { result: 'refused', error: message, isAddress: code === 'EENVELOPE' };
  if (typeof responseCode === 'number' && responseCode >= 400) return { result: 'later', error: message };
  const isEarly =
    beforeMessage.has(String(code)) ||
    timeoutsBeforeMessage.has(String(timeoutType)) ||
    syscall === 'connect' ||
    String(code) === 'ECONNREFUSED';
  return { result: isEarly ? 'later' : 'unknown', error: message };
}

const minute = 60_000;
/** Tried again after 5, 10, 20 ... minutes while the digest is still of the day. */
export const nextTry = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(5 * 2 ** (attempts - 1), 120) * minute);
export const maxTries = 8;
