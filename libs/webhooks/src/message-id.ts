import { uuidV5 } from '@app/base';

/** The `webhook-id` of one revision of an accord event: the same for every endpoint, retry and replay, and without dots. */
export const messageId = (eventId: string, revision: number): string =>
  `msg_${uuidV5(`webhook|${eventId}|${revision}`).replaceAll('-', '')}`;
