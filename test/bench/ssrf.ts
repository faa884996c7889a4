import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIP, isIPv6 } from 'node:net';
import { OutboundClient } from '@app/base';
import { fetchFeed } from '@app/feeds';
import {
  loopbackHosts,
  namesLeadingInside,
  redirectsInside,
  refusedAddresses,
  refusedPorts,
  refusedUrls,
} from '../support/private-targets';
import type { Bench } from './bench';

/** The one address that the operator of this bench allows: a server there sends its callers inside. */
const allowed = '127.0.0.2';
const timeouts = { connectMs: 500, firstByteMs: 500, totalMs: 1_500 };

/** `answers`: what a resolver says of the host of the URL, one list for each time that it is asked, the last for all times after. */
type Case = { name: string; url: string; answers: string[][] };

/** Every way inside that we know, each tried as the address of a feed: how many there are, and how many were answered by what lies inside. */
export const benchSsrf: Bench = async ({ say }) => {
  let inside = 0;
  const trap = createServer((_, response) => response.end('<rss/>'));
  trap.on('connection', ({ localAddress }) => (inside += localAddress?.endsWith(allowed) ? 0 : 1));
  const open = await listen(trap, '::');
  const sender = createServer(({ url = '' }, response) => {
    response.writeHead(302, { location: Buffer.from(url.slice(1), 'base64url').toString() }).end();
  });
  const way = await listen(sender, allowed);
  // A proxy that the environment names is not asked either.
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'all_proxy'])
    process.env[name] = `http://127.0.0.1:${open}`;
  const failures: string[] = [];
  const cases = allCases(open, way);
  for (const one of cases) {
    const code = await tried(one);
    if (code === null) failures.push(`${one.name}: ${one.url}`);
  }
  for (const server of [trap, sender]) {
    server.closeAllConnections();
    server.close();
  }
  for (const failure of failures) say(`answered: ${failure}`);
  return [
    { name: 'ways inside that were tried', unit: '', median: cases.length },
    { name: 'of them answered', unit: '', median: failures.length },
    { name: 'connections that came inside', unit: '', median: inside },
  ];
};

function allCases(open: number, way: number): Case[] {
  const named = (name: string, url: string, ...answers: string[][]): Case => ({ name, url, answers });
  const sentTo = (location: string): string =>
    `http://${allowed}:${way}/${Buffer.from(location.replace('PORT', String(open))).toString('base64url')}`;
  return [
    ...refusedAddresses
      .filter(isIP)
      .flatMap((address) => [
        named('an address', `http://${isIPv6(address) ? `[${address.replace(/%.*/, '')}]` : address}:${open}/`),
        named('a name that leads there', `http://inside.example:${open}/`, [address]),
      ]),
    ...loopbackHosts.map((host) => named('the loopback in other words', `http://${host}:${open}/`, ['127.0.0.1'])),
    ...namesLeadingInside.map(([name, host, address]) => named(name, `http://${host}:${open}/`, [address])),
    named('a public answer beside a private one', `http://mixed.example:${open}/`, ['8.8.8.8', '127.0.0.1']),
    named('a name that is allowed first and leads inside later', `http://turns.example:${open}/`, ['127.0.0.1']),
    ...['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1'].map((address) =>
      named(
        'a redirect to a name that has moved inside',
        `http://turns.example:${way}/${again(open)}`,
        [allowed],
        [address],
      ),
    ),
    ...redirectsInside.map(([name, location]) => named(`a redirect ${name}`, sentTo(location), ['127.0.0.1'])),
    named('a redirect by way of another', sentTo(sentTo('http://127.0.0.1:PORT/')), []),
    ...refusedUrls.map((url) => named('no feed’s address', url, ['127.0.0.1'])),
    ...refusedPorts.map((port) => named('a port of a service', `http://feeds.example:${port}/`, ['1.1.1.1'])),
  ];
}

const again = (open: number): string => Buffer.from(`http://turns.example:${open}/`).toString('base64url');

/** The code of the refusal; null where there was an answer. */
async function tried({ url, answers }: Case): Promise<string | null> {
  let asked = 0;
  const client = new OutboundClient([`${allowed}/32`], (_, done) => {
    const found = answers[Math.min(asked++, answers.length - 1)] ?? [];
    done(
      null,
      found.map((address) => ({ address, family: isIP(address) })),
    );
  });
  const feed = { url, etag: null, last_modified: null, validators_url: null, settings: {} };
  const { outcome } = await fetchFeed(client, feed, 'https://watch.example', new Date(), timeouts);
  await client.close();
  return outcome.kind === 'failed' ? outcome.code : null;
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  // A listening TCP server has an AddressInfo.
  return (server.address() as AddressInfo).port;
}
