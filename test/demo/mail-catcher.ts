import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type CaughtMail = { to: string; subject: string; text: string; file: string };
export type RunningMailCatcher = { url: string; stop: () => void };

/** An SMTP server that delivers to a folder: every mail is kept as it came (.eml) and as a page (.html). */
export async function startMailCatcher(
  folder: string,
  port: number,
  onMail: (mail: CaughtMail) => void,
): Promise<RunningMailCatcher> {
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const file = join(folder, `${Date.now()}.html`);
        simpleParser(raw)
          .then((mail) => {
            writeFileSync(file.replace(/html$/, 'eml'), raw);
            writeFileSync(file, typeof mail.html === 'string' ? mail.html : '');
            onMail({
              to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
              subject: mail.subject ?? '',
              text: mail.text ?? '',
              file,
            });
            callback();
          })
          .catch((error: unknown) => callback(error instanceof Error ? error : new Error(String(error))));
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A listening TCP server has an AddressInfo.
  const { port: bound } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${bound}`, stop: () => server.close() };
}
