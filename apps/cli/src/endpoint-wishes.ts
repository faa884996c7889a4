import { readFileSync } from 'node:fs';
import { callerPath } from '@app/base';
import { EndpointPatch, formats, NewEndpoint } from '@app/webhooks';
import type { Command } from 'commander';
import { given } from './open-house';

/** Takes a wish away. */
const none = 'none';
const orNone = <T>(text: string, read: (text: string) => T): T | null => (text === none ? null : read(text));
const list = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== none);
const gathered = (value: string, before: string[] = []): string[] => [...before, value];

type Options = {
  description?: string;
  contact?: string;
  filter?: string;
  minConfidence?: string;
  minSources?: string;
  minSourceRecord?: string;
  perMinute?: string;
  header?: string[];
  groupSeconds?: string;
  updateMinutes?: string;
  quietHours?: string;
  clientCertificate?: string;
  clientKey?: string;
  clientAuthority?: string;
};

/** What may be wished of an endpoint, as options of a command; `none` takes back what was wished before. */
export const withWishes = (command: Command): Command =>
  command
    .option('--accords <slugs>', 'only these accords, with commas between', list)
    .option('--kinds <kinds>', 'only these kinds', list)
    .option('--countries <codes>', 'only these countries', list)
    .option('--min-claim-status <status>', 'rumoured, reported, announced or official')
    .option('--min-confidence <number>', '0 to 1')
    .option('--reviewed-only', 'only what a person has confirmed')
    .option('--no-reviewed-only')
    .option('--sources <outlets>', 'only what one of these outlets reports', list)
    .option('--min-sources <number>', 'how many independent sources must report it')
    .option('--min-source-record <share>', 'how good the record of one of its outlets must be, 0 to 1')
    .option('--filter <expression>', 'over the fields of a message: country.code in ["KZ"] and confidence >= 0.9')
    .option('--group-seconds <number>', 'how long a first message waits for further reports')
    .option('--update-minutes <number>', 'at most one update of an event in so many minutes')
    .option('--quiet-hours <hours>', 'such as "22:00-07:00 Asia/Almaty"')
    .option('--per-minute <number>', 'at most so many attempts a minute')
    .option('--format <format>', formats.join(', '))
    .option('--signatures <list>', 'v1, or v1,v1a: with the service’s key pair, too', list)
    .option('--verification <how>', 'challenge or handshake: it gets nothing before "endpoints verify" has succeeded')
    .option('--header <line>', '"name: value", sent with every message; may be given more than once', gathered)
    .option('--client-certificate <file>', 'what we show the receiver (mutual TLS), in PEM')
    .option('--client-key <file>', 'its private key, in PEM')
    .option('--client-authority <file>', 'who signed the receiver’s own certificate, where no public authority did')
    .option('--description <text>')
    .option('--contact <address>', 'a mail address that is told when it keeps failing')
    .option('--json', 'one JSON object');

type Timing = NewEndpoint['timing'];

/** A new endpoint by the options of a command. */
export const newEndpointOf = (url: string, options: Options): NewEndpoint =>
  given(NewEndpoint, { url, ...wishesOf(options, {}) });

/** Only what the options name; what they leave out of the timing stays as it is. */
export const endpointPatchOf = (options: Options, timing: Timing): EndpointPatch =>
  given(EndpointPatch, wishesOf(options, timing));

const numbers = ['minConfidence', 'minSources', 'minSourceRecord', 'perMinute'] as const;
const texts = ['description', 'contact', 'filter'] as const;

function wishesOf(options: Options, timing: Partial<Timing>): Record<string, unknown> {
  const { header, groupSeconds, updateMinutes, quietHours, clientCertificate, clientKey, clientAuthority, ...plain } =
    options;
  const named = <T>(names: readonly (keyof typeof plain)[], read: (text: string) => T) =>
    names.flatMap((name) => (plain[name] === undefined ? [] : [[name, orNone(plain[name], read)] as const]));
  const wished = {
    ...(groupSeconds !== undefined && { groupSeconds: Number(groupSeconds) }),
    ...(updateMinutes !== undefined && { updateMinutes: Number(updateMinutes) }),
    ...(quietHours !== undefined && { quietHours: orNone(quietHours, quietHoursOf) }),
  };
  return {
    ...plain,
    ...Object.fromEntries<string | number | null>([...named(numbers, Number), ...named(texts, String)]),
    ...(Object.keys(wished).length > 0 && { timing: { ...timing, ...wished } }),
    ...(header && { headers: Object.fromEntries(header.filter((line) => line !== none).map(headerOf)) }),
    ...(clientCertificate !== undefined && {
      clientCertificate: orNone(clientCertificate, (certificate) => ({
        certificate: readFileSync(callerPath(certificate), 'utf8'),
        key: clientKey === undefined ? '' : readFileSync(callerPath(clientKey), 'utf8'),
        ...(clientAuthority !== undefined && { authority: readFileSync(callerPath(clientAuthority), 'utf8') }),
      })),
    }),
  };
}

function headerOf(line: string): [string, string] {
  const [name = '', ...value] = line.split(':');
  return [name.trim(), value.join(':').trim()];
}

function quietHoursOf(text: string): Record<string, string> {
  const [hours = '', zone = ''] = text.trim().split(/\s+/);
  const [from = '', to = ''] = hours.split('-');
  return { from, to, zone };
}
