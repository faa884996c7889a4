import { escapeHtml } from '@app/base';
import { domainOf } from './digest-headers';
import type { Mail } from './mail.client';

export type Confirmation = { email: string; token: string; id: string; publicUrl: string; from: string };

/** Asks whether the owner of the address wants the digest: nothing is sent until they say so. */
export function confirmationMail({ email, token, id, publicUrl, from }: Confirmation): Mail {
  const url = `${publicUrl}/subscribe/confirm/${token}`;
  const ask = 'Someone asked for the Accord Watch digest to be sent to this address. If that was you, confirm it here:';
  const otherwise = 'If it was not you, do nothing: you will get no further mail. The link works for 48 hours.';
  return {
    to: email,
    subject: 'Please confirm your Accord Watch digest',
    text: `${ask}\n\n${url}\n\n${otherwise}\n`,
    html: `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Accord Watch</title></head>\n<body><p>${ask}</p>\n<p><a href="${escapeHtml(url)}">Confirm the digest</a></p>\n<p>${otherwise}</p></body></html>\n`,
    messageId: `<confirm.${id}.${token.slice(0, 12)}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
