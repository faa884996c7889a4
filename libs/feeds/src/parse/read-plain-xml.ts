/** Takes what stands in a document, in order. `open` answers false when it wants no more. */
export type XmlTaker = {
  open: (tag: string, attributes: Record<string, string>, at: number) => boolean;
  text: (text: string) => void;
  close: () => void;
};

/** After "<": a name, its attributes in double quotes, and whether it ends at once. */
const startTag = /([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<&]*"){0,40})\s*(\/?)>/y;
const attribute = /([\w.:-]+)="([^"]*)"/g;
const bareName = /^[A-Za-z_][\w.:-]*$/;

/**
 * The quick way through a document that is written as it should be: most are, once they are repaired. False where anything else is found; what was
 * taken until then counts for nothing.
 */
export function readPlainXml(xml: string, taker: XmlTaker): boolean {
  const unclosed: string[] = [];
  const bare = new Set<string>();
  let at = 0;
  for (let lt = xml.indexOf('<'); lt >= 0; lt = xml.indexOf('<', at)) {
    if (lt > at) taker.text(decoded(xml.slice(at, lt)));
    if (xml.startsWith('<!--', lt)) {
      at = xml.indexOf('-->', lt + 5) + 3;
      if (at < 3) return false;
      continue;
    }
    const end = xml.indexOf('>', lt);
    if (end < 0) return false;
    const inside = xml.slice(lt + 1, end);
    if (inside.startsWith('/')) {
      if (unclosed.pop() !== inside.slice(1)) return false;
      taker.close();
      at = end + 1;
    } else if (inside.startsWith('?') && inside.endsWith('?')) {
      at = end + 1;
    } else if (bare.has(inside) || (inside.length < 40 && bareName.test(inside))) {
      bare.add(inside);
      unclosed.push(inside);
      if (!taker.open(inside, {}, lt)) return true;
      at = end + 1;
    } else {
      startTag.lastIndex = lt + 1;
      const [, tag, attributes, slash] = startTag.exec(xml) ?? [];
      if (tag === undefined || attributes === undefined) return false;
      at = startTag.lastIndex;
      if (!taker.open(tag, attributesIn(attributes), lt)) return true;
      if (slash === '/') taker.close();
      else unclosed.push(tag);
    }
  }
  if (at < xml.length) taker.text(decoded(xml.slice(at)));
  return unclosed.length === 0;
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attribute))
    if (!Object.hasOwn(found, name)) found[name] = value;
  return found;
}

const meanings: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The references that a repaired document holds. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}));/g, (_, name: string | undefined, code: string) =>
        name === undefined ? String.fromCodePoint(Number(code)) : (meanings[name] ?? ''),
      )
    : text;
