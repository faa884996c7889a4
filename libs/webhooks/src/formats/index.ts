import { cloudevents } from './cloudevents';
import { discord } from './discord';
import type { Format, Rendered } from './format';
import { ntfy } from './ntfy';
import { readMessage } from './sent-message';
import { slack } from './slack';
import { teams } from './teams';
import { text } from './text';

export const formats = ['standard', 'cloudevents', 'slack', 'discord', 'teams', 'ntfy', 'text'] as const;
export type FormatName = (typeof formats)[number];

/** Each one is a file of this folder and a line here. */
const formatOf: Record<Exclude<FormatName, 'standard'>, Format> = { cloudevents, slack, discord, teams, ntfy, text };

const isFormat = (name: string): name is keyof typeof formatOf => name in formatOf;

/** The stored message for an endpoint of this format; the standard one goes out as it is stored, byte for byte. */
export const render = (format: string, messageId: string, body: string): Rendered =>
  isFormat(format)
    ? formatOf[format](readMessage(body), { messageId })
    : { headers: { 'content-type': 'application/json' }, body };
