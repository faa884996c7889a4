import { escapeHtml } from '@app/base';
import { domainOf, type Mail } from '@app/digests';

export type Notice = {
  /** What it is about; with the instant, the id of the message. */
  about: string;
  to: string;
  subject: string;
  text: string;
};

/** A notice of the service itself: plain text, to which no machine should answer. */
export const noticeMail = ({ about, to, subject, text }: Notice, from: string, now: Date): Mail => ({
  to,
  subject,
  text,
  html: `<pre style="font: inherit; white-space: pre-wrap">${escapeHtml(text)}</pre>`,
  messageId: `<${about}.${now.getTime()}@${domainOf(from)}>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
});
