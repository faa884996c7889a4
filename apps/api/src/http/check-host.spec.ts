import { isFromOurPages, isOurHost } from './check-host';

const config = { publicUrl: 'https://watch.example.org' };

describe('which host names are served', () => {
  it.each(['localhost:3000', '127.0.0.1', '127.1.2.3:80', '[::1]:3000', 'watch.example.org', 'WATCH.example.org:443'])(
    'serves %s',
    (host) => expect(isOurHost(host, config)).toBe(true),
  );
  it.each(['evil.example', '10.0.0.1', 'localhost.evil.example', 'localhost@evil.example', '', undefined])(
    'does not serve %s',
    (host) => expect(isOurHost(host, config)).toBe(false),
  );
});

describe('which pages may change something with a cookie', () => {
  const host = 'localhost:3000';
  it('takes our own pages, and programs, which say nothing of a page', () => {
    expect(isFromOurPages({ host, origin: 'http://localhost:3000' }, config)).toBe(true);
    expect(isFromOurPages({ host: 'api:3000', origin: 'https://watch.example.org' }, config)).toBe(true);
    expect(isFromOurPages({ host, 'sec-fetch-site': 'same-origin', origin: 'http://[::1]' }, config)).toBe(true);
    expect(isFromOurPages({ host }, config)).toBe(true);
  });
  it.each(['null', 'https://evil.example', 'http://localhost:4000'])('refuses %s', (origin) =>
    expect(isFromOurPages({ host, origin, 'sec-fetch-site': 'cross-site' }, config)).toBe(false),
  );
  it('refuses a page that hides its origin', () =>
    expect(isFromOurPages({ host, 'sec-fetch-site': 'cross-site' }, config)).toBe(false));
});
