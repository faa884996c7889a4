import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const blocks = words(
  'p div li ul ol h1 h2 h3 h4 h5 h6 blockquote tr table section article figure figcaption pre hr dd dt br',
);
/** Elements whose words are none of the article's. */
const silent = words('script style noscript iframe template head title svg button form textarea');
const shown = words('p br b strong i em a ul ol li blockquote h1 h2 h3 h4 code pre table thead tbody tr td th');
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
  const text: string[] = [];
  const html: string[] = [];
  // For every open element: what closes it where it was written.
  const open: string[] = [];
  let written = 0;
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (silent.has(name)) hidden += 1;
        if (blocks.has(name)) text.push(name === 'br' ? '\n' : '\n\n');
        const isWritten = hidden === 0 && written < maxDepth && shown.has(name);
        if (isWritten) {
          html.push(name === 'a' ? link(attributes['href']) : name === 'br' ? '<br />' : `<${name}>`);
          written += 1;
        }
        open.push(isWritten ? (name === 'br' ? ' ' : `</${name}>`) : '');
      },
      ontext: (words) => {
        if (hidden > 0) return;
        text.push(/[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words);
        html.push(escapeHtml(words));
      },
      onclosetag: (name) => {
        if (silent.has(name)) hidden = Math.max(0, hidden - 1);
        if (blocks.has(name) && name !== 'br') text.push('\n\n');
        const closing = open.pop();
        if (!closing) return;
        written -= 1;
        if (closing !== ' ') html.push(closing);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(markup);
  parser.end();
  // Feeds often escape twice: what is left of entities is meant.
  return { text: tidy(decoded(text.join(''))), html: html.join('').trim() };
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
