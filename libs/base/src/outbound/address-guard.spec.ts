import { refusedAddresses } from '@test/private-targets';
import { judgeAddress, parseAllowed, refusal, urlRefusal } from './address-guard';

const none = parseAllowed([]);

describe('addresses that nobody may reach through us', () => {
  it.each(refusedAddresses)('%s', (address) => {
    expect(judgeAddress(address, none)).toBe('refused');
  });
});

describe('addresses that anybody may reach', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '93.184.216.34',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
  ])('%s', (address) => {
    expect(judgeAddress(address, none)).toBe('public');
  });
});

it('lets the operator allow what is private, and nothing beyond it', () => {
  const allowed = parseAllowed(['127.0.0.0/8', 'fd00::/8']);
  expect(
    ['127.0.0.1', '::ffff:127.0.0.1', 'fd12::1', '10.0.0.1', '::1'].map((address) => judgeAddress(address, allowed)),
  ).toEqual(['allowed', 'allowed', 'allowed', 'refused', 'refused']);
});

describe('a host', () => {
  it('is refused when one of its answers is private', () => {
    expect(refusal(['8.8.8.8', '127.0.0.1'], 443, none)).toContain('127.0.0.1');
  });
  it('is asked on the usual ports only, unless it is allowed', () => {
    expect(refusal(['8.8.8.8'], 22, none)).toContain('port 22');
    expect(refusal(['127.0.0.1'], 22, parseAllowed(['127.0.0.0/8']))).toBeNull();
  });
  it('without an address is refused', () => {
    expect(refusal([], 443, none)).not.toBeNull();
  });
});

it.each(['ftp://example.com/', 'file:///etc/passwd', 'https://user:secret@example.com/', 'gopher://example.com/'])(
  'refuses the address %s',
  (url) => {
    expect(urlRefusal(new URL(url))).not.toBeNull();
  },
);
