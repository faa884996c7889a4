/** The part of an address behind the @: `Accord Watch <watch@example.org>` → `example.org`. */
export const domainOf = (from: string): string => /@([^\s>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

/** The same digest always has the same Message-ID: a mail that is sent twice is recognised as one. */
export const digestMessageId = (subscriberId: string, localDate: string, from: string): string =>
  `<dg.${subscriberId}.${localDate}@${domainOf(from)}>`;

/** Headers of list mail: one-click leaving (RFC 8058), the list's name (RFC 2919), sent by a machine (RFC 3834). */
export const listHeaders = (unsubscribe: string, from: string): Record<string, string> => ({
  'List-Id': `Accord Watch digest <digest.accord-watch.${domainOf(from)}>`,
  'List-Unsubscribe': `<${unsubscribe}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  'Auto-Submitted': 'auto-generated',
});

/** What DKIM signs: mail libraries leave List-Unsubscribe-Post out, and RFC 8058 demands both. */
export const signedHeaders = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'auto-submitted',
].join(':');
