import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

export type CaughtMail = ParsedMail & { raw: string; recipients: string[] };
type DataCallback = (error?: Error | null, message?: string) => void;

/** A mail server on the loopback that keeps what it gets; `onData` and `onRecipient` may refuse or hang. */
export class FakeSmtp {
  readonly mails: CaughtMail[] = [];
  onData: ((callback: DataCallback) => void) | null = null;
  refuseRecipient: string | null = null;
  private server!: SMTPServer; // set by start

  static async start(): Promise<FakeSmtp> {
    const fake = new FakeSmtp();
    const options: SMTPServerOptions = {
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: (address, _session, callback) =>
        callback(
          fake.refuseRecipient === null ? null : Object.assign(new Error(fake.refuseRecipient), { responseCode: 550 }),
        ),
      onData: (stream, session, callback) => void fake.take(stream, session, callback),
    };
    fake.server = new SMTPServer(options);
    fake.server.on('error', () => undefined);
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', () => resolve()));
    return fake;
  }

  get url(): string {
    // A server that listens on TCP has an AddressInfo.
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession, callback: DataCallback): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
    const raw = Buffer.concat(chunks).toString();
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    const keep = async () => this.mails.push({ ...(await simpleParser(raw)), raw, recipients });
    if (this.onData) {
      this.onData((error, message) => {
        if (error) callback(error);
        else void keep().then(() => callback(null, message ?? 'kept'));
      });
      return;
    }
    await keep();
    callback(null, 'kept');
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
