/**
 * The stored plain text of an item version: title, blank line, body. Evidence offsets count in it. Both parts are plain text
 * already (markup and entities are read before); blanks are made single, so that a second pass changes nothing.
 */
export function itemText(title: string, body = ''): string {
  const head = tidy(title).replaceAll('\n', ' ');
  const rest = tidy(body);
  return rest === '' ? head : `${head}\n\n${rest}`;
}

/** Where the title ends in `itemText(title, ...)`. */
export const titleLength = (title: string): number => tidy(title).replaceAll('\n', ' ').length;

/** What plain letters, digits, marks and single blanks have not: most titles are tidy already. */
const mayBeUntidy = /[^ -~]|  |^ | $/;

const tidy = (text: string): string => (mayBeUntidy.test(text) ? tidied(text) : text);

const tidied = (text: string): string =>
  text
    .toWellFormed()

    .replace(
      /[\u0000-\u0008\u000B-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g,
      (mark) => (mark === '\r' || mark === '\f' ? '\n' : ''),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
