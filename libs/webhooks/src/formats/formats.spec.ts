import { aContext } from '@test/webhooks';
import { anEvent } from '@test/builders';
import { CloudEvent, HTTP } from 'cloudevents';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { eventMessage } from '@app/accords';
import { attemptDelivery } from '../attempt-delivery';
import { newSigningSecret } from '../sign-message';
import { type FormatName, formats, render } from './index';

const stored = (type: 'accord.event.detected' | 'accord.event.retracted' = 'accord.event.detected', changes = {}) =>
  JSON.stringify(eventMessage(type, anEvent(changes), '7', {}, aContext));
const rendered = (format: FormatName, body = stored()) => render(format, 'msg_1', body);

/** What a receiver gets: headers and body of one attempt. */
async function sent(format: FormatName, secret: string, headers: Record<string, string> = {}) {
  let got = { headers: {} as Record<string, string>, body: '' };
  const send = (request: typeof got) => {
    got = request;
    return Promise.resolve({ status: 204, headers: {}, body: '' });
  };
  await attemptDelivery(
    send,
    { url: 'https://r.example/', messageId: 'msg_1', body: stored(), format, secrets: [secret], headers },
    new Date(),
  );
  return got;
}

describe('the formats of a message', () => {
  it('send the standard one as it is stored, byte for byte', () => {
    expect(rendered('standard').body).toBe(stored());
  });

  it.each(formats)('sign what is sent, not what is stored: %s', async (format) => {
    const secret = newSigningSecret();
    const { headers, body } = await sent(format, secret);
    const verify = (Receiver: typeof StandardWebhook | typeof SvixWebhook) => () => {
      // Both parse JSON after they have verified; plain text is no JSON.
      try {
        new Receiver(secret).verify(body, headers);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    };
    expect(verify(StandardWebhook)).not.toThrow();
    expect(verify(SvixWebhook)).not.toThrow();
  });

  it('are a CloudEvent that the CNCF library reads and validates', async () => {
    const { headers, body } = await sent('cloudevents', newSigningSecret());
    const event = HTTP.toEvent({ headers, body });
    if (!(event instanceof CloudEvent)) throw new Error('one event was sent');
    expect(event.validate()).toBe(true);
    expect(event).toMatchObject({
      id: 'msg_1',
      type: 'accord.event.detected',
      source: 'http://127.0.0.1:3000/',
      data: JSON.parse(stored()).data,
    });
  });

  it('lead with the news and quote the words in chats', () => {
    for (const format of ['slack', 'discord', 'teams', 'text', 'ntfy'] as const) {
      const { headers, body } = rendered(format);
      const all = `${Object.values(headers).join('\n')}\n${body}`;
      expect(all).toContain('Kazakhstan is announced as a joiner of the Abraham Accords');
      expect(all).toContain('joins');
      expect(all).toContain('http://127.0.0.1:3000/events/');
    }
  });

  it('say that a retraction is one', () => {
    expect(JSON.parse(rendered('slack', stored('accord.event.retracted')).body).text).toMatch(/^\*Retracted: /);
    expect(rendered('ntfy', stored('accord.event.retracted')).headers['title']).toMatch(/^Retracted: /);
  });

  it('let no article mention people, forge a link or break the markup', () => {
    const body = stored().replaceAll('joins', '<!channel> @everyone [x](https://evil.example) *joins*');
    expect(JSON.parse(rendered('slack', body).body).text).not.toContain('<!channel>');
    const { embeds, allowed_mentions } = JSON.parse(rendered('discord', body).body);
    expect(allowed_mentions).toEqual({ parse: [] });
    expect(embeds[0].description).not.toContain('[x](');
  });

  it('put what is not ASCII into encoded words where it becomes a header', () => {
    const body = stored().replaceAll('Kazakhstan is', 'Côte d’Ivoire is');
    expect(rendered('ntfy', body).headers['title']).toMatch(/^=\?UTF-8\?B\?[A-Za-z0-9+/=]+\?=$/);
  });

  it('word a test, which has no event', () => {
    const test = JSON.stringify({
      type: 'endpoint.test',
      timestamp: '2025-11-07T00:00:00.000Z',
      data: { endpoint: 'ep_1', message: 'This is a test' },
    });
    expect(rendered('text', test).body).toBe('This is a test');
    expect(JSON.parse(rendered('cloudevents', test).body)).toMatchObject({ type: 'endpoint.test' });
  });

  it('let an endpoint set headers of its own, but not the signature or the content type', async () => {
    const { headers } = await sent('ntfy', newSigningSecret(), {
      priority: '5',
      'Content-Type': 'text/html',
      'webhook-id': 'forged',
    });
    expect(headers).toMatchObject({
      priority: '5',
      'content-type': 'text/plain; charset=utf-8',
      'webhook-id': 'msg_1',
    });
  });
});
