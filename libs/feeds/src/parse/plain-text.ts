import { decodeHTML } from 'entities';
import sanitizeHtml from 'sanitize-html';
import { Parser } from 'htmlparser2';

const blocks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'tr',
  'table',
  'section',
  'article',
  'figure',
  'figcaption',
  'pre',
  'hr',
  'dd',
  'dt',
  'br',
]);
const silent = new Set(['script', 'style', 'noscript', 'iframe', 'template', 'head', 'title', 'svg', 'button', 'form']);

/** Readable text of an HTML or plain text: paragraphs stay apart, scripts and markup go, entities become characters. */
export function plainText(markup: string): string {
  const looksLikeMarkup = /<[a-z/][^<>]*>|<!/i.test(markup);
  if (!looksLikeMarkup) return tidy(decodeHTML(markup));
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (silent.has(name)) hidden += 1;
        if (blocks.has(name)) parts.push(name === 'br' ? '\n' : '\n\n');
      },
      ontext: (text) => {
        if (hidden === 0) parts.push(text.replace(/\s+/g, ' '));
      },
      onclosetag: (name) => {
        if (silent.has(name)) hidden = Math.max(0, hidden - 1);
        if (blocks.has(name) && name !== 'br') parts.push('\n\n');
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(markup);
  parser.end();
  const text = parts.join('');
  // Feeds often escape twice: what is left of entities is meant.
  return tidy(/&(#\d+|#x[0-9a-f]+|[a-z]+);/i.test(text) ? decodeHTML(text) : text);
}

const hiddenParts = /<!--|<(script|style)\b/gi;

/** Markup without its scripts, styles and comments; whatever follows one that is never closed goes with it, as in a browser. */
export function withoutScripts(markup: string): string {
  let kept = '';
  let from = 0;
  hiddenParts.lastIndex = 0;
  for (let match = hiddenParts.exec(markup); match; match = hiddenParts.exec(markup)) {
    kept += markup.slice(from, match.index);
    from = endOf(markup, match[1], hiddenParts.lastIndex);
    if (from < 0) return kept;
    hiddenParts.lastIndex = from;
  }
  return kept + markup.slice(from);
}

/** Where a script, a style or a comment (no name) that begins before `from` ends, or -1. */
function endOf(markup: string, name: string | undefined, from: number): number {
  if (name === undefined) {
    const end = markup.indexOf('-->', from);
    return end < 0 ? -1 : end + 3;
  }
  const closing = new RegExp(`</${name}\\b`, 'gi');
  closing.lastIndex = from;
  const end = closing.test(markup) ? markup.indexOf('>', closing.lastIndex) : -1;
  return end < 0 ? -1 : end + 1;
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** HTML that may be shown: no scripts, styles, frames, forms, tracking images or handlers; links open safely. */
export const safeHtml = (markup: string): string =>
  sanitizeHtml(markup, {
    allowedTags: [
      'p',
      'br',
      'b',
      'strong',
      'i',
      'em',
      'a',
      'ul',
      'ol',
      'li',
      'blockquote',
      'h1',
      'h2',
      'h3',
      'h4',
      'code',
      'pre',
      'table',
      'thead',
      'tbody',
      'tr',
      'td',
      'th',
    ],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
    nestingLimit: 50,
  });
