import type { SentMessage } from './sent-message';

export type Rendered = { headers: Record<string, string>; body: string };
/** A stored message as one kind of receiver wants it. What is signed is the body that comes out. */
export type Format = (message: SentMessage, context: { messageId: string }) => Rendered;

export const asJson = (value: object): Rendered => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
