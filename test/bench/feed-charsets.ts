import { parseFeed } from '@app/feeds';
import iconv from 'iconv-lite';
import type { Bench } from './bench';

const latin = 'Déclaration commune à Genève : accord en vigueur dès le 3 août';
const central = 'Ministři zahraničí podepsali dohodu o příměří, žádné podmínky';
const russian = 'Министры иностранных дел согласовали дорожную карту и подписали соглашение';
const greek = 'Οι υπουργοί Εξωτερικών συμφώνησαν και υπέγραψαν τη συμφωνία ειρήνης';
const turkish = 'Dışişleri bakanları yol haritasında anlaştı, İbrahim görüşmeye katıldı';
const arabic = 'وزراء الخارجية يتفقون على خريطة طريق ويوقعون اتفاق السلام';
const hebrew = 'שרי החוץ הסכימו על מפת דרכים וחתמו על הסכם שלום';
const thai = 'รัฐมนตรีว่าการกระทรวงการต่างประเทศลงนามในข้อตกลงสันติภาพ';
const chinese = '外交部长们同意路线图并签署和平协议，各方表示欢迎';
const traditional = '外交部長們同意路線圖並簽署和平協議，各方表示歡迎';
const japanese = '外相らはロードマップに合意し、和平協定に署名した。各国は歓迎している';
const korean = '외무장관들이 로드맵에 합의하고 평화 협정에 서명했다';
const vietnamese = 'Các ngoại trưởng đồng ý lộ trình';

const charsets: readonly (readonly [charset: string, words: string])[] = [
  ...['windows-1252', 'iso-8859-1', 'iso-8859-15'].map((name) => [name, latin] as const),
  ...['windows-1250', 'iso-8859-2'].map((name) => [name, central] as const),
  ...['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'].map((name) => [name, russian] as const),
  ...['windows-1253', 'iso-8859-7'].map((name) => [name, greek] as const),
  ...['windows-1254', 'iso-8859-9'].map((name) => [name, turkish] as const),
  ...['windows-1256', 'iso-8859-6'].map((name) => [name, arabic] as const),
  ...['windows-1255', 'iso-8859-8'].map((name) => [name, hebrew] as const),
  ...['windows-874', 'tis-620'].map((name) => [name, thai] as const),
  ...['gb2312', 'gbk', 'gb18030'].map((name) => [name, chinese] as const),
  ['big5', traditional],
  ...['shift_jis', 'euc-jp'].map((name) => [name, japanese] as const),
  ['euc-kr', korean],
  ['utf-16le', vietnamese],
  ['utf-16be', vietnamese],
];

type Sent = { bytes: Buffer; contentType?: string };
type Declared = (charset: string, words: string) => Sent;
const document = (words: string, encoding?: string) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss version="2.0"><channel><title>${words}</title>${[1, 2, 3].map((at) => `<item><title>${words} ${at}</title><description>${words}. ${words}</description></item>`).join('')}</channel></rss>`;
const xml = (charset: string) => `text/xml; charset=${charset}`;

/** How a server and a document may name the charset that the bytes are in, or another. */
const declarations: Record<string, Declared> = {
  'in the document': (charset, words) => ({ bytes: iconv.encode(document(words, charset), charset) }),
  'in the header': (charset, words) => ({ bytes: iconv.encode(document(words), charset), contentType: xml(charset) }),
  'in both': (charset, words) => ({
    bytes: iconv.encode(document(words, charset), charset),
    contentType: xml(charset),
  }),
  'falsely UTF-8': (charset, words) => ({ bytes: iconv.encode(document(words, 'UTF-8'), charset) }),
  'is UTF-8, names another': (charset, words) => ({ bytes: Buffer.from(document(words, charset)) }),
  'header says Latin-1': (charset, words) => ({
    bytes: iconv.encode(document(words, charset), charset),
    contentType: xml('iso-8859-1'),
  }),
  'not at all': (charset, words) => ({ bytes: iconv.encode(document(words), charset) }),
};

/** The share of feeds whose title and every entry are read letter by letter, by how their charset is declared. */
export const benchFeedCharsets: Bench = async ({ say }) => {
  const figures = [];
  let right = 0;
  for (const [name, declare] of Object.entries(declarations)) {
    const wrong: string[] = [];
    for (const [charset, words] of charsets) {
      const { bytes, contentType } = declare(charset, words);
      const feed = await parseFeed(bytes, contentType === undefined ? {} : { contentType });
      const isRight =
        !('error' in feed) &&
        feed.title === words &&
        feed.items.every((item, at) => item.title === `${words} ${at + 1}`);
      if (!isRight) wrong.push(charset);
    }
    if (wrong.length > 0) say(`declared ${name}: not read: ${wrong.join(', ')}`);
    right += charsets.length - wrong.length;
    figures.push({ name: `declared ${name}`, unit: '%', median: 100 - (100 * wrong.length) / charsets.length });
  }
  return [
    ...figures,
    { name: 'all', unit: '%', median: (100 * right) / (charsets.length * Object.keys(declarations).length) },
  ];
};
