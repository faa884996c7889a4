import type { Next, Request, Response } from './request';

const policy = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** The policy of a page whose inline style elements carry a nonce. */
export const policyWithNonce = (nonce: string): string => policy(`'nonce-${nonce}'`);
/** Only for the API's documentation, whose viewer writes styles itself. */
export const policyOfDocs = policy("'unsafe-inline'");

/** No third party, no frames, no guessing of content types. */
export function securityHeaders(_request: Request, response: Response, next: Next): void {
  response.setHeader('content-security-policy', policy(''));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  next();
}
