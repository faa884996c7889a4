import type { Config } from '@app/base';

const isSecure = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean => publicUrl.startsWith('https:');

/** Over https the prefix makes browsers refuse a cookie that a neighbour or plain http has set. */
export const cookieName = (config: Pick<Config, 'publicUrl'>): string =>
  isSecure(config) ? '__Host-accord_watch' : 'accord_watch';

/** The Set-Cookie value for a token; an empty one removes the cookie. */
export const sessionCookie = (config: Pick<Config, 'publicUrl'>, token: string, maxAgeSeconds: number): string =>
  [
    `${cookieName(config)}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${maxAgeSeconds}`,
    ...(isSecure(config) ? ['Secure'] : []),
  ].join('; ');

/** The session token in a Cookie header, or null. */
export function tokenOf(cookies: string | undefined, config: Pick<Config, 'publicUrl'>): string | null {
  const name = cookieName(config);
  for (const pair of (cookies ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}
