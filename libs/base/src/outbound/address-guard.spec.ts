import { judgeAddress, parseAllowed, refusal, urlRefusal } from './address-guard';

const none = parseAllowed([]);

describe('addresses that nobody may reach through us', () => {
  it.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '169.254.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '192.88.99.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:a00:1::1',
    '3fff::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '5f00::1',
    '4000::1',
    '2001:10::1',
    '2001:20::1',
    'localhost',
    '',
    '1.2.3',
    '[::1]',
  ])('%s', (address) => {
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
