import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';

/** What an element means for readable text and for what is shown. Elements that are not known here mean nothing. */
type Known = { name: string; isBlock: boolean; isSilent: boolean; isShown: boolean; endsItself: boolean };
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const blocks = words(
  'p div li ul ol h1 h2 h3 h4 h5 h6 blockquote tr table section article figure figcaption pre hr dd dt br',
);
/** Elements whose words are none of the article's. */
const silent = words('script style noscript iframe template head title svg button form textarea');
const shown = words('p br b strong i em a ul ol li blockquote h1 h2 h3 h4 code pre table thead tbody tr td th');
/** What ends where the next of its kind begins. */
const selfEnding = words('p li td th tr');
const elements: ReadonlyMap<string, Known> = new Map(
  [...blocks, ...silent, ...shown].map((name) => [
    name,
    {
      name,
      isBlock: blocks.has(name),
      isSilent: silent.has(name),
      isShown: shown.has(name),
      endsItself: selfEnding.has(name),
    },
  ]),
);
const maxDepth = 50;

export type ReadHtml = { text: string; html: string };

/**
 * One pass over HTML or plain text. `text` is readable: paragraphs stay apart, scripts and markup go, entities become characters. `html` may be shown:
 * it is written anew from an allow-list of bare elements, so that no script, style, frame, form, image or handler can be in it; links open safely.
 */
export function readHtml(markup: string): ReadHtml {
  if (!/<[a-z/!?]/i.test(markup)) {
    const text = tidy(decoded(decoded(markup)));
    return { text, html: escapeHtml(text) };
  }
  return readPlainTags(markup) ?? readAnyTags(markup);
}

const hrefOf = /\shref\s*=\s*(?:"([^"]*)"|([^\s"'<>]+))/i;
/** After "<": a tag's name, and its attributes where their values stand in double quotes. */
const plainTag = /(\/?)([a-z][a-z0-9]*)((?:\s[^<>"']*(?:"[^"]*"[^<>"']*){0,40})?)>/iy;
/** What stands between "<" and ">" in a tag without attributes. */
const bareTags = new Map<string, { element: Known; closes: boolean }>(
  [...elements].flatMap(([name, element]): [string, { element: Known; closes: boolean }][] => [
    [name, { element, closes: false }],
    [`/${name}`, { element, closes: true }],
  ]),
);
const longestBareTag = 11;

/** The quick way, for markup of plain tags between text: four feeds in five. Null where anything else is found, and nothing is concluded. */
function readPlainTags(markup: string): ReadHtml | null {
  const writer = new HtmlWriter(markup);
  let at = 0;
  for (let open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', at)) {
    if (open > at) plainWords(markup.slice(at, open), at, writer);
    at = readBareTag(markup, open, writer) ?? readPlainTag(markup, open, writer) ?? -1;
    if (at < 0) return null;
  }
  if (at < markup.length) plainWords(markup.slice(at), at, writer);
  return writer.result();
}

/** Where a tag without attributes ends, once it is written; null where another begins at `open`. */
function readBareTag(markup: string, open: number, writer: HtmlWriter): number | null {
  const end = markup.indexOf('>', open);
  if (end < 0 || end - open - 1 > longestBareTag) return null;
  const bare = bareTags.get(markup.slice(open + 1, end));
  if (!bare || bare.element.isSilent) return null;
  if (bare.closes) writer.close(bare.element, open);
  else writer.open(bare.element, { from: open });
  return end + 1;
}

function readPlainTag(markup: string, open: number, writer: HtmlWriter): number | null {
  plainTag.lastIndex = open + 1;
  const match = plainTag.exec(markup);
  if (!match) return null;
  const [, slash, tag = '', attributes = ''] = match;
  const element = elements.get(tag) ?? elements.get(tag.toLowerCase());
  if (element?.isSilent) return null;
  if (element && slash === '/') writer.close(element);
  else if (element)
    writer.open(element, { href: tag.length === 1 && attributes !== '' ? hrefIn(attributes) : undefined });
  return plainTag.lastIndex;
}

/** Words between two tags. Those whose references are the three that HTML is written with stand as they are in what is shown. */
function plainWords(words: string, at: number, writer: HtmlWriter): void {
  if (!words.includes('&')) {
    if (words.includes('>')) writer.text(words);
    else writer.copiedText(words, at, words.length);
  } else if (/>|&(?!(?:amp|lt|gt);)|&amp;[#a-zA-Z]/.test(words)) {
    const meant = decodeHTML(words);
    writer.text(meant, reference.test(meant));
  } else {
    const meant = words.replaceAll('&amp;', '&');
    writer.copiedText(
      words.includes('t;') ? words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : meant,
      at,
      words.length,
    );
  }
}

function hrefIn(attributes: string): string | undefined {
  const [, quoted, bare] = hrefOf.exec(attributes) ?? [];
  const href = quoted ?? bare;
  return href === undefined ? undefined : decodeHTMLAttribute(href);
}

/** The careful way, for everything that a browser would read. */
function readAnyTags(markup: string): ReadHtml {
  const writer = new HtmlWriter(markup);
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = elements.get(name);
        if (element?.isSilent) hidden += 1;
        if (element && hidden === 0) writer.open(element, { href: attributes['href'] });
      },
      ontext: (text) => {
        if (hidden === 0) writer.text(text);
      },
      onclosetag: (name) => {
        const element = elements.get(name);
        if (element && hidden === 0) writer.close(element);
        if (element?.isSilent) hidden = Math.max(0, hidden - 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(markup);
  parser.end();
  return writer.result();
}

/**
 * Writes readable text and HTML that may be shown, side by side. Whatever order tags come in, what it writes is balanced. What may be shown as it stands
 * is copied from the source in as few pieces as can be: most articles in one.
 */
class HtmlWriter {
  private readonly words: string[] = [];
  private html = '';
  /** The piece of the source that is copied next. */
  private from = 0;
  private to = 0;
  private readonly unclosed: Known[] = [];
  /** What stands between the text so far and the next words: line breaks, two at most, or a blank. */
  private breaks = 0;
  private hasBlank = false;
  private mayHoldReferences = false;

  constructor(private readonly source: string) {}

  /** `from` where the source holds the tag just as it is written. */
  open(element: Known, { href, from }: { href?: string | undefined; from?: number } = {}): void {
    const { name, isBlock, isShown, endsItself } = element;
    if (isBlock) this.breaks = name === 'br' ? Math.min(2, this.breaks + 1) : 2;
    if (name === 'br') this.write('<br />');
    else if (isShown && this.unclosed.length < maxDepth) {
      // A paragraph or a list item ends where the next one begins.
      if (endsItself && this.unclosed.at(-1) === element) this.close(element);
      // A link cannot stand in a link, however deep: browsers end the first.
      if (name === 'a') this.close(element);
      if (from !== undefined && name !== 'a') this.copy(from, name.length + 2);
      else this.write(name === 'a' ? link(href) : `<${name}>`);
      this.unclosed.push(element);
    }
  }

  /** A reference may be left in words that hold an ampersand: the careful way gives them in pieces. */
  text(words: string, mayHoldReference = words.includes('&')): void {
    this.write(escapeHtml(words));
    this.mayHoldReferences ||= mayHoldReference;
    this.say(words);
  }

  /** Words that the source holds as they are shown. */
  copiedText(words: string, from: number, length: number): void {
    this.copy(from, length);
    this.say(words);
  }

  close(element: Known, from?: number): void {
    if (element.isBlock && element.name !== 'br') this.breaks = 2;
    if (!element.isShown) return;
    const at = this.unclosed.lastIndexOf(element);
    if (at < 0) return;
    if (from !== undefined && at === this.unclosed.length - 1) {
      this.copy(from, element.name.length + 3);
      this.unclosed.pop();
    } else this.closeFrom(at);
  }

  /** Feeds often escape twice: what is left of entities in the text is meant. */
  result(): ReadHtml {
    this.closeFrom(0);
    this.write('');
    const plain = this.words.join('');
    const meant = this.mayHoldReferences ? decoded(plain) : plain;
    return { text: meant === plain ? plain : tidy(meant), html: this.html.trim() };
  }

  private closeFrom(at: number): void {
    while (this.unclosed.length > at) this.write(`</${this.unclosed.pop()?.name}>`);
  }

  private say(words: string): void {
    const blanked = /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
    const startsBlank = blanked.startsWith(' ');
    const endsBlank = blanked.endsWith(' ');
    const core = startsBlank || endsBlank ? blanked.trim() : blanked;
    this.hasBlank ||= startsBlank;
    if (core === '') return;
    if (this.words.length > 0) this.words.push(separators[this.breaks] || (this.hasBlank ? ' ' : ''));
    this.words.push(core);
    this.breaks = 0;
    this.hasBlank = endsBlank;
  }

  private write(markup: string): void {
    if (this.to > this.from) this.html += this.source.slice(this.from, this.to);
    this.from = this.to = 0;
    this.html += markup;
  }

  private copy(from: number, length: number): void {
    if (this.to !== from) {
      this.write('');
      this.from = from;
    }
    this.to = from + length;
  }
}

const separators = ['', '\n', '\n\n'];

const reference = /&(#\d+|#x[0-9a-f]+|[a-z]+\d*);?/i;
const decoded = (text: string): string => (text.includes('&') && reference.test(text) ? decodeHTML(text) : text);

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n ]+| {2,}/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (mark) => escapes[mark] ?? '') : text;

/** Browsers ignore control characters and blanks in a scheme: what is left decides. Only whole addresses of the web or of mail are kept. */
function link(href: string | undefined): string {
  const address = (href ?? '').replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  return /^(https?:\/\/|mailto:)/i.test(address)
    ? `<a href="${escapeHtml(address).replace(/"/g, '%22')}" rel="noopener noreferrer nofollow">`
    : '<a>';
}

export const plainText = (markup: string): string => readHtml(markup).text;
export const safeHtml = (markup: string): string => readHtml(markup).html;
