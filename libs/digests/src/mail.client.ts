import type { Config } from '@app/base';
import { createTransport } from 'nodemailer';
import { signedHeaders } from './digest-headers';
import { type MailOutcome, outcomeOfMailError } from './mail-outcome';

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
};
export type Mailer = { from: string; send: (mail: Mail) => Promise<MailOutcome>; close: () => void };

const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Sends through SMTP_URL; null where none is configured, and mails are kept to be read instead. */
export function createMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dkim'>): Mailer | null {
  if (config.smtpUrl === undefined) return null;
  const transport = createTransport({
    url: config.smtpUrl,
    pool: true,
    maxConnections: 5,
    ...timeouts,
    ...(config.dkim && { dkim: { ...config.dkim, headerFieldNames: signedHeaders } }),
  });
  return {
    from: config.mailFrom,
    send: async (mail) => {
      try {
        const info = await transport.sendMail({
          from: config.mailFrom,
          ...mail,
          textEncoding: 'quoted-printable',
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { result: 'sent', response: info.response };
      } catch (error) {
        return outcomeOfMailError(error);
      }
    },
    close: () => transport.close(),
  };
}
