import { gzipSync } from 'node:zlib';

const megabytes = (count: number) => count * 1024 * 1024;
const fill = (unit: string, bytes: number): string => unit.repeat(Math.floor(bytes / unit.length));
const rss = (inside: string, prologue = '') =>
  `<?xml version="1.0"?>${prologue}<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const item = (description: string) => `<item><title>a</title><description>${description}</description></item>`;
const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

/** Documents that are made to choke a reader of feeds: each must end in a result or in a refusal, soon. */
export const hostileFeeds: Record<string, () => Buffer> = {
  'entity bomb': () => Buffer.from(rss(item('&l10;'), `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>`)),
  'one long entity, often': () =>
    Buffer.from(rss(item('&a;'.repeat(200_000)), `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(199)}">]>`)),
  'external entity': () =>
    Buffer.from(
      rss(
        item('&x;'),
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd">%p;]>',
      ),
    ),
  '50,000 elements deep': () => Buffer.from(rss(item('<b>'.repeat(50_000)))),
  '50,000 elements deep in HTML': () => Buffer.from(rss(item('&lt;div>'.repeat(50_000)))),
  '50,000 attributes': () =>
    Buffer.from(
      rss(`<item ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(' ')}><title>a</title></item>`),
    ),
  '20,000 namespaces, each used': () =>
    Buffer.from(
      rss(
        `<item ${Array.from({ length: 20_000 }, (_, at) => `xmlns:n${at}="urn:${at}"`).join(' ')}>${'<n1:x xmlns:y="u"/>'.repeat(20_000)}</item>`,
      ),
    ),
  '200,000 items': () => Buffer.from(rss('<item><title>a</title></item>'.repeat(200_000))),
  '15 MB of text': () => Buffer.from(rss(item(fill('Talks resume. ', megabytes(14.9))))),
  '15 MB of "<"': () => Buffer.from(rss(item(fill('<', megabytes(14.9))))),
  '15 MB of escaped tags': () => Buffer.from(rss(item(fill('&lt;div', megabytes(14.9))))),
  '15 MB of open CDATA': () => Buffer.from(rss(item(fill('<![CDATA[', megabytes(14.9))))),
  '15 MB of open comments': () => Buffer.from(rss(item(fill('<!--', megabytes(14.9))))),
  '15 MB of ampersands': () => Buffer.from(rss(item(fill('&', megabytes(14.9))))),
  '15 MB of blanks': () => Buffer.from(rss(item(`<![CDATA[<p>${fill(' \n', megabytes(14.9))}x]]>`))),
  '15 MB of scripts': () => Buffer.from(rss(item(`<![CDATA[${fill('<script>', megabytes(14.9))}]]>`))),
  '15 MB of quotes in a tag': () => Buffer.from(rss(item(`<![CDATA[<a ${fill('""', megabytes(14.9))}]]>`))),
  '15 MB without a tag': () => Buffer.from(fill('no feed ', megabytes(14.9))),
  '15 MB of no charset': () => Buffer.alloc(megabytes(14.9), 0xc0),
  '15 MB of brackets in JSON': () => Buffer.from(`{"items":${fill('[', megabytes(14.9))}`),
  '200,000 items in JSON': () => Buffer.from(`{"version":"1","items":[${'{"id":"1"},'.repeat(200_000)}{"id":"2"}]}`),
  'compression bomb': () => gzipSync(Buffer.alloc(megabytes(200))),
  'a long date': () => Buffer.from(rss(`<item><pubDate>${'1'.repeat(1_000_000)}</pubDate><title>a</title></item>`)),
  'its own prototype': () =>
    Buffer.from('{"version":"1","__proto__":{"polluted":true},"items":[{"id":"1","__proto__":{"polluted":true}}]}'),
};
