import { AppError, type OutboundClient, urlRefusal } from '@app/base';
import { deadlines, readAtMostBytes, type SendRequest } from './send-request';

/** Posts through the guarded way out: no private targets, no redirects, fifteen seconds in all, 16 KiB of the answer at most. */
export const postThrough =
  (outbound: Pick<OutboundClient, 'fetch'>, timeouts = deadlines): SendRequest =>
  async ({ method = 'POST', url, headers, body, client }) => {
    const answer = await outbound.fetch({
      url,
      method,
      headers,
      body,
      ...(client && {
        tls: { cert: client.certificate, key: client.key, ...(client.authority && { ca: client.authority }) },
      }),
      timeouts,
      maxBytes: readAtMostBytes,
      overflow: 'cut',
      redirects: 'refuse',
    });
    return { status: answer.status, headers: answer.headers, body: answer.body.toString('utf8') };
  };

/** An endpoint is reached over https; over http only where the operator allows its address. Throws ENDPOINT_URL_REFUSED. */
export const targetChecker =
  (outbound: Pick<OutboundClient, 'isAllowedHost' | 'whyRefused'>) =>
  async (address: string): Promise<void> => {
    const url = new URL(address);
    const refused = urlRefusal(url) ?? (await outbound.whyRefused(url));
    if (refused) throw urlRefused(refused);
    if (url.protocol === 'https:' || (await outbound.isAllowedHost(url.hostname))) return;
    throw urlRefused('an endpoint needs https, except at an address that OUTBOUND_ALLOW names');
  };

const urlRefused = (reason: string): AppError =>
  new AppError('ENDPOINT_URL_REFUSED', 'input', reason, { details: { errors: [{ field: 'url', reason }] } });
