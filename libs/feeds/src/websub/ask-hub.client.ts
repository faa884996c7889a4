import { AppError, type OutboundClient } from '@app/base';
import { type Subscription, wishedLeaseSeconds } from './decide-subscription';

const timeouts = { connectMs: 5_000, firstByteMs: 10_000, totalMs: 15_000 };

type Request = { subscription: Subscription; secret: string; callback: string; userAgent: string };

/** Asks a hub to subscribe us, to renew, or to stop (WebSub 5.1). Null when it accepted to, else why it did not; it confirms by a request of its own. */
export async function askHub(
  outbound: Pick<OutboundClient, 'fetch'>,
  { subscription, secret, callback, userAgent }: Request,
): Promise<string | null> {
  const isLeaving = subscription.state === 'leaving';
  const form = new URLSearchParams({
    'hub.callback': callback,
    'hub.mode': isLeaving ? 'unsubscribe' : 'subscribe',
    'hub.topic': subscription.topic,
    ...(!isLeaving && { 'hub.secret': secret, 'hub.lease_seconds': String(wishedLeaseSeconds) }),
  });
  try {
    const { status, body } = await outbound.fetch({
      url: subscription.hub,
      method: 'POST',
      headers: { 'user-agent': userAgent, 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      timeouts,
      maxBytes: 4_096,
      overflow: 'cut',
      redirects: 'refuse',
    });
    return status >= 200 && status < 300
      ? null
      : `the hub answered ${status}: ${body.toString('utf8').slice(0, 200).trim()}`;
  } catch (error) {
    return error instanceof AppError ? error.message : String(error);
  }
}
