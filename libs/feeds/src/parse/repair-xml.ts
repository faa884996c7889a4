import { decodeHTML } from 'entities';
import iconv from 'iconv-lite';

/** What a document's own entities may grow to, in characters; what comes after is left out. */
const maxExpansion = 1_000_000;
const xmlEntities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/**
 * A document that can be read as XML. What lay in CDATA is text already: it waits in `texts`, and its place in the document is marked by its number
 * between two U+FFFE, which no document holds. So nine tenths of most feeds are never read as markup.
 */
export type RepairedXml = { xml: string; texts: readonly string[]; repairs: readonly string[] };
const mark = '\uFFFE';

/** Repairs what keeps well-meant feeds from being XML: junk before the first tag, control characters, bare and HTML entities, doctypes. */
export function repairXml(text: string): RepairedXml {
  const from = feedAt(text);
  const { body, entities } = withoutDoctype(text.slice(from));
  const whole = body.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  let expanded = 0;
  let references = 0;
  const reference = (match: string, name: string | undefined): string => {
    references += 1;
    if (name === undefined) return `&amp;${match.slice(1)}`;
    expanded += entities.get(name)?.length ?? 0;
    return expanded > maxExpansion ? '' : entity(match, name, entities);
  };
  const repair = (part: string): string =>
    part.replace(/&(?!(?:amp|lt|gt|quot|apos);)(#x?[0-9a-f]+|[a-z][a-z0-9]*)?;?/gi, reference);
  const texts: string[] = [];
  let xml = '';
  let at = 0;
  for (const { kind, from, to } of sectionsOf(whole)) {
    xml += repair(whole.slice(at, from));
    if (kind === 'cdata') xml += `${mark}${texts.push(whole.slice(from + 9, to)) - 1}${mark}`;
    at = Math.min(whole.length, to + 3);
  }
  xml += repair(whole.slice(at));
  const repairs = [
    from > 0 ? `${from} characters before the first tag left out` : null,
    whole.length < body.length ? `${body.length - whole.length} control characters left out` : null,
    references > 0 ? `${references} ampersands and references that XML does not know` : null,
  ].filter((repair) => repair !== null);
  return { xml, texts, repairs };
}

/** Text with the texts that wait for their places in it. */
export function withTexts(text: string, texts: readonly string[]): string {
  if (texts.length === 0 || !text.includes(mark)) return text;
  return text.replace(/\uFFFE(\d+)\uFFFE/g, (_, number: string) => texts[Number(number)] ?? '');
}

/** Where text lies that is none of the document's markup: CDATA, and comments that end. */
function* sectionsOf(xml: string): Generator<{ kind: 'cdata' | 'comment'; from: number; to: number }> {
  let cdata = xml.indexOf('<![CDATA[');
  let comment = xml.indexOf('<!--');
  for (let at = 0; cdata >= 0 || comment >= 0; ) {
    const isComment = cdata < 0 || (comment >= 0 && comment < cdata);
    const from = isComment ? comment : cdata;
    const end = xml.indexOf(isComment ? '-->' : ']]>', from + (isComment ? 4 : 9));
    if (isComment && end < 0) {
      comment = -1;
      continue;
    }
    const to = end < 0 ? xml.length : end;
    yield { kind: isComment ? 'comment' : 'cdata', from, to };
    at = to + 3;
    if (cdata >= 0 && cdata < at) cdata = xml.indexOf('<![CDATA[', at);
    if (comment >= 0 && comment < at) comment = xml.indexOf('<!--', at);
  }
}

/** Where the feed begins: at the first tag, or after a page's worth of a server's warnings at the tag that only a feed begins with. */
function feedAt(text: string): number {
  const first = Math.max(0, text.search(/<[?!a-zA-Z]/));
  const head = text.slice(first, first + 20_000);
  if (/^<(\?xml|!|[\w.-]+:|rss|feed|rdf|channel|entry|opml|html)/i.test(head)) return first;
  const found = head.search(/<(\?xml\s|([\w.-]+:)?(rss|feed|rdf|channel)[\s>])/i);
  return found < 0 ? first : first + found;
}

function entity(match: string, name: string, entities: ReadonlyMap<string, string>): string {
  const isClosed = match.endsWith(';');
  if (name.startsWith('#')) return isClosed ? numeric(name) : `&amp;${match.slice(1)}`;
  if (!isClosed) return `&amp;${match.slice(1)}`;
  if (xmlEntities.has(name)) return match;
  const own = entities.get(name);
  if (own !== undefined) return own;
  const known = decodeHTML(`&${name};`);
  return known === `&${name};` ? `&amp;${name};` : known;
}

/** Numbers 128 to 159 are meant as windows-1252 by whoever writes them. */
function numeric(name: string): string {
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code >= 128 && code <= 159) return iconv.decode(Buffer.from([code]), 'windows-1252');
  const isAllowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isAllowed ? `&#${code};` : '';
}

/** Drops the doctype. Of its internal entities at most 64 short, plain ones are honoured: none that names another or lies elsewhere. */
function withoutDoctype(text: string): { body: string; entities: Map<string, string> } {
  const entities = new Map<string, string>();
  const from = doctypeAt(text);
  if (from < 0) return { body: text, entities };
  const open = text.indexOf('[', from);
  const close = text.indexOf('>', from);
  if (close < 0) return { body: text, entities };
  if (open < 0 || open > close) return { body: text.slice(0, from) + text.slice(close + 1), entities };
  const end = text.indexOf(']', open);
  const after = end < 0 ? -1 : text.indexOf('>', end);
  if (after < 0) return { body: text.slice(0, from) + text.slice(close + 1), entities };
  for (const [, name, value] of text.slice(open, end).matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"']{0,200})["']\s*>/g)) {
    if (name !== undefined && value !== undefined && !value.includes('&') && !value.includes('%') && entities.size < 64)
      entities.set(name, value);
  }
  return { body: text.slice(0, from) + text.slice(after + 1), entities };
}

/** Where the doctype begins: in the prologue, before the first element; further on the same letters are text. */
function doctypeAt(text: string): number {
  const prologue = /\s+|<\?[^>]*>|<!--[\s\S]*?-->/y;
  let at = 0;
  while (at < 20_000 && prologue.test(text)) at = prologue.lastIndex;
  return /^<!DOCTYPE/i.test(text.slice(at, at + 9)) ? at : -1;
}
