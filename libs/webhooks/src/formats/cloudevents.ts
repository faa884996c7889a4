import type { Format } from './format';

/** CloudEvents 1.0 in structured JSON mode (the HTTP protocol binding, section 3.2): the id is the webhook-id, the subject the accord event. */
export const cloudevents: Format = (message, { messageId }) => ({
  headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
  body: JSON.stringify({
    specversion: '1.0',
    id: messageId,
    source: message.data.links ? new URL('/', message.data.links.self).href : 'urn:accord-watch',
    type: message.type,
    time: message.timestamp,
    ...(message.data.id !== undefined && { subject: message.data.id }),
    datacontenttype: 'application/json',
    data: message.data,
  }),
});
