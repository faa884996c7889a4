import type { EndpointHealth } from './endpoint-health';

type FailingEndpoint = {
  id: string;
  url: string;
  description: string | null;
  contact: string;
  state: string;
  stateReason: string | null;
  health: EndpointHealth;
};
export type OwnerNotice = { endpointId: string; level: number; to: string; subject: string; text: string };

/** Giving up weighs more than any hours. */
const givenUpLevel = 1_000;

/** The mail that an endpoint's owner has yet to get, or null: a warning after 1, 24 and 72 hours, and the news that it was disabled. */
export function ownerNotice(endpoint: FailingEndpoint, publicUrl: string): OwnerNotice | null {
  const { id, contact, health } = endpoint;
  const level = health.givenUp ? givenUpLevel : health.warnedHours;
  if (level <= health.toldHours) return null;
  const address = new URL(endpoint.url);
  const name = endpoint.description ?? address.host;
  const lines = health.givenUp ? disabledLines(endpoint) : failingLines(health);
  return {
    endpointId: id,
    level,
    to: contact,
    subject: health.givenUp ? `Your webhook ${name} was disabled` : `Your webhook ${name} keeps failing`,
    // Of the address only its origin and path: a query may hold a token.
    text: [`${address.origin}${address.pathname}`, '', ...lines, '', `${publicUrl}/endpoints/${id}`, ''].join('\n'),
  };
}

const failingLines = ({ failingSince, failures, lastError }: EndpointHealth): string[] => [
  `Nothing that we sent there has been answered with success since ${failingSince ?? ''}.`,
  `Failed attempts: ${failures}. The last one: ${lastError ?? 'no answer'}.`,
  'We go on trying, and nothing is lost. After five days of nothing but failures the endpoint is disabled; what comes then is held for you.',
];

const disabledLines = ({ stateReason }: FailingEndpoint): string[] => [
  `We have stopped sending to it: ${stateReason ?? 'it kept failing'}.`,
  'What would have been sent is held, and nothing is lost. When the receiver is back, enable the endpoint and choose what of it you want:',
  'everything in order, the latest of each accord event, or nothing.',
];
