import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

export type Allowed = readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];

/** The CIDRs of OUTBOUND_ALLOW, parsed once. */
export const parseAllowed = (cidrs: readonly string[]): Allowed => cidrs.map((cidr) => ipaddr.parseCIDR(cidr));

// Global unicast (IANA special-purpose registry): inside 2000::/3, without IETF protocol assignments, 6to4 and documentation.
const v6Global = ipaddr.IPv6.parseCIDR('2000::/3');
const v6Special = ['2001::/23', '2002::/16', '3fff::/20', '2001:db8::/32'].map((cidr) => ipaddr.IPv6.parseCIDR(cidr));
const v4Special = ['192.0.0.0/24', '192.88.99.0/24', '198.18.0.0/15'].map((cidr) => ipaddr.IPv4.parseCIDR(cidr));

/** How an address may be reached: as any public one, because the operator allows it, or not at all. */
export type Verdict = 'public' | 'allowed' | 'refused';

/** Judges one IP address, an IPv4 address inside IPv6 (::ffff:a.b.c.d) by what it is. Everything that is not plainly global unicast is refused. */
export function judgeAddress(address: string, allowed: Allowed): Verdict {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  // isIP is strict: ipaddr.js also takes "1.2.3" and hexadecimal forms.
  if (isIP(bare) === 0) return 'refused';
  // process: also turns ::ffff:127.0.0.1 into 127.0.0.1.
  const ip = ipaddr.process(bare);
  if (allowed.some(([network, bits]) => ip.kind() === network.kind() && ip.match(network, bits))) return 'allowed';
  if (ip instanceof ipaddr.IPv4)
    return ip.range() === 'unicast' && !v4Special.some((cidr) => ip.match(cidr)) ? 'public' : 'refused';
  return ip.match(v6Global) && ip.range() === 'unicast' && !v6Special.some((cidr) => ip.match(cidr))
    ? 'public'
    : 'refused';
}

/** Ports that a public host may be asked on; an allowed address on any. */
const publicPorts = new Set([80, 443, 8080, 8443]);

/** Why none of a host's addresses may be connected to, or null. Strict: one private answer among public ones refuses the host. */
export function refusal(addresses: readonly string[], port: number, allowed: Allowed): string | null {
  if (addresses.length === 0) return 'the host has no address';
  const verdicts = addresses.map((address) => judgeAddress(address, allowed));
  const refused = addresses.find((_, index) => verdicts[index] === 'refused');
  if (refused !== undefined) return `${refused} is a private or reserved address`;
  if (verdicts.includes('public') && !publicPorts.has(port)) return `port ${port} is not allowed`;
  return null;
}

/** Why a URL may not be asked for at all, before any name is looked up, or null. */
export function urlRefusal(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `${url.protocol.replace(/:$/, '')} is not http or https`;
  if (url.username !== '' || url.password !== '') return 'the address holds a user name or password';
  if (url.hostname === '') return 'the address has no host';
  return null;
}
