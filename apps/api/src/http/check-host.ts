import { AppError, type Config } from '@app/base';
import type { IncomingHttpHeaders } from 'node:http';
import type { Next, Request, Response } from './request';

type Names = Pick<Config, 'publicUrl'>;

/** A name that a page elsewhere cannot make resolve to us: loopback, or the one that the operator set. */
export function isOurHost(host: string | undefined, { publicUrl }: Names): boolean {
  if (!host) return false;
  const name = hostnameOf(host);
  if (name === null) return false;
  return isLoopback(name) || name === new URL(publicUrl).hostname.toLowerCase();
}

/**
 * A browser's request that changes something must come from our own pages. Browsers always say where it comes from (Sec-Fetch-Site, Origin); a
 * program that says neither holds no one else's cookie.
 */
export function isFromOurPages(
  { origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders,
  { publicUrl }: Names,
): boolean {
  if (site === 'same-origin' || site === 'none') return true;
  if (origin === undefined) return site === undefined;
  try {
    const { host: from } = new URL(origin);
    return from === host?.toLowerCase() || from === new URL(publicUrl).host;
  } catch {
    return false;
  }
}

const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name);

function hostnameOf(host: string): string | null {
  if (/[\s/@?#\\]/.test(host)) return null;
  try {
    return new URL(`http://${host}`).hostname.toLowerCase();
  } catch {
    return null;
  }
}

/** Answers 421 to a Host that is not ours: a name in the DNS that was pointed at us gets nothing. */
export const checkHost =
  (config: Names) =>
  (request: Request, _response: Response, next: Next): void => {
    if (isOurHost(request.headers.host, config)) {
      next();
      return;
    }
    next(
      new AppError(
        'HOST_NOT_SERVED',
        'input',
        `this service does not answer as ${request.headers.host ?? 'a request without Host'}; set PUBLIC_URL to the address it has`,
        { details: { status: 421 } },
      ),
    );
  };
