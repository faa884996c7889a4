import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const blocks = words(
  'p div li ul ol h1 h2 h3 h4 h5 h6 blockquote tr table section article figure figcaption pre hr dd dt br',
);
/** Elements whose words are none of the article's. */
const silent = words('script style noscript iframe template head title svg button form textarea');
const shown = words('p br b strong i em a ul ol li blockquote h1 h2 h3 h4 code pre table thead tbody tr td th');
/** What ends where the next of its kind begins. */
const selfEnding = words('p li td th tr');
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
  const writer = new HtmlWriter();
  if (!readPlainTags(markup, writer)) return readAnyTags(markup);
  return writer.result();
}

const plainTag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>"']*(?:"[^"]*"[^<>"']*){0,40})?)>/gi;
const hrefOf = /\shref\s*=\s*(?:"([^"]*)"|([^\s"'<>]+))/i;

/** The quick way, for markup of plain tags between text: four feeds in five. False where anything else is found, and nothing is concluded. */
function readPlainTags(markup: string, writer: HtmlWriter): boolean {
  let at = 0;
  plainTag.lastIndex = 0;
  for (let match = plainTag.exec(markup); match; match = plainTag.exec(markup)) {
    const [whole, slash, tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    const before = markup.slice(at, match.index);
    if (silent.has(name) || before.includes('<')) return false;
    writer.text(before.includes('&') ? decodeHTML(before) : before);
    if (slash === '/') writer.close(name);
    else writer.open(name, name === 'a' && attributes !== '' ? hrefIn(attributes) : undefined);
    at = match.index + whole.length;
  }
  const rest = markup.slice(at);
  if (rest.includes('<')) return false;
  writer.text(decodeHTML(rest));
  return true;
}

function hrefIn(attributes: string): string | undefined {
  const [, quoted, bare] = hrefOf.exec(attributes) ?? [];
  const href = quoted ?? bare;
  return href === undefined ? undefined : decodeHTMLAttribute(href);
}

/** The careful way, for everything that a browser would read. */
function readAnyTags(markup: string): ReadHtml {
  const writer = new HtmlWriter();
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (silent.has(name)) hidden += 1;
        if (hidden === 0) writer.open(name, attributes['href']);
      },
      ontext: (text) => {
        if (hidden === 0) writer.text(text);
      },
      onclosetag: (name) => {
        if (hidden === 0) writer.close(name);
        if (silent.has(name)) hidden = Math.max(0, hidden - 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(markup);
  parser.end();
  return writer.result();
}

/** Writes readable text and HTML that may be shown, side by side. Whatever order tags come in, what it writes is balanced. */
class HtmlWriter {
  private plain = '';
  private html = '';
  private readonly unclosed: string[] = [];

  open(name: string, href?: string): void {
    if (blocks.has(name)) this.plain += name === 'br' ? '\n' : '\n\n';
    if (name === 'br') this.html += '<br />';
    else if (shown.has(name) && this.unclosed.length < maxDepth) {
      // A paragraph or a list item ends where the next one begins.
      if (this.unclosed.at(-1) === name && selfEnding.has(name)) this.close(name);
      this.html += name === 'a' ? link(href) : `<${name}>`;
      this.unclosed.push(name);
    }
  }

  text(words: string): void {
    if (words === '') return;
    this.plain += /[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
    this.html += escapeHtml(words);
  }

  close(name: string): void {
    if (blocks.has(name) && name !== 'br') this.plain += '\n\n';
    const at = this.unclosed.lastIndexOf(name);
    if (at < 0) return;
    for (const inner of this.unclosed.splice(at).reverse()) this.html += `</${inner}>`;
  }

  /** Feeds often escape twice: what is left of entities in the text is meant. */
  result(): ReadHtml {
    for (const name of this.unclosed.splice(0).reverse()) this.html += `</${name}>`;
    return { text: tidy(decoded(this.plain)), html: this.html.trim() };
  }
}

const decoded = (text: string): string =>
  text.includes('&') && /&(#\d+|#x[0-9a-f]+|[a-z]+\d*);?/i.test(text) ? decodeHTML(text) : text;

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
