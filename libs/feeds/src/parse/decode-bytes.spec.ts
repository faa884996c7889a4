import iconv from 'iconv-lite';
import { fc } from '@test/properties';
import { decodeBytes } from './decode-bytes';
import { decodeMixed } from './mixed-utf8';

const words: readonly (readonly [charset: string, text: string])[] = [
  ['cp866', 'Министры иностранных дел согласовали дорожную карту и подписали соглашение'],
  ['windows-874', 'รัฐมนตรีว่าการกระทรวงการต่างประเทศลงนามในข้อตกลงสันติภาพ'],
  ['windows-1251', 'Министры иностранных дел согласовали дорожную карту и подписали соглашение'],
  ['koi8-r', 'Министры иностранных дел согласовали дорожную карту и подписали соглашение'],
  ['windows-1256', 'وزراء الخارجية يتفقون على خريطة طريق ويوقعون اتفاق السلام'],
  ['windows-1253', 'Οι υπουργοί Εξωτερικών συμφώνησαν και υπέγραψαν τη συμφωνία ειρήνης'],
  ['big5', '外交部長們同意路線圖並簽署和平協議，各方表示歡迎'],
  ['shift_jis', '外相らはロードマップに合意し、和平協定に署名した'],
  ['euc-kr', '외무장관들이 로드맵에 합의하고 평화 협정에 서명했다'],
];
const feed = (text: string, encoding = '') =>
  `<?xml version="1.0"${encoding}?><rss><channel><item><title>${text}</title><description>${text}. ${text}</description></item></channel></rss>`;

describe('the text of a feed', () => {
  it.each(words)('is read from %s when nothing is declared', (charset, text) => {
    expect(decodeBytes(iconv.encode(feed(text), charset)).text).toBe(feed(text));
  });
  it.each(words)('is read from %s when UTF-8 is declared falsely', (charset, text) => {
    const document = feed(text, ' encoding="UTF-8"');
    expect(decodeBytes(iconv.encode(document, charset)).text).toBe(document);
  });
  it.each(words)('is UTF-8 whatever is declared: %s', (charset, text) => {
    expect(decodeBytes(Buffer.from(feed(text)), `text/xml; charset=${charset}`).text).toBe(feed(text));
  });
  it('stays UTF-8 around a few damaged bytes', () => {
    const bytes = Buffer.concat([Buffer.from(feed('Türkiye, Ελλάδα, Россия')), Buffer.from([0x96, 0xe9])]);
    expect(decodeBytes(bytes)).toMatchObject({ charset: 'utf-8', text: `${feed('Türkiye, Ελλάδα, Россия')}–é` });
  });
  it('is Western where that is declared and nothing speaks against it', () => {
    const bytes = Buffer.from('<rss><title>Caf\xe9 \x96 d\xe9j\xe0</title></rss>', 'latin1');
    expect(decodeBytes(bytes, 'text/xml; charset=iso-8859-1').text).toContain('Café – déjà');
  });
});

describe('text of mixed charsets', () => {
  it('is what Node reads where it is UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeMixed(Buffer.from(text))).toBe(text);
      }),
    );
  });

  it('keeps every stray byte as what it is in Western Europe', () => {
    const stray = [0x93, 0xe9, 0x94, 0xe2, 0x82, 0xc0, 0x80, 0xed, 0xa0, 0x80];
    expect(decodeMixed(Buffer.concat([Buffer.from('€ '), Buffer.from(stray), Buffer.from(' 𝄞')]))).toBe(
      '€ “é”â‚À€í\u00a0€ 𝄞',
    );
  });
});
