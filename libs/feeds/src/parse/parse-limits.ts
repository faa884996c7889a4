/** More entries than this are left out, with a warning: no real feed has them. */
export const maxEntries = 5_000;

/** Longer texts are cut: an article of this length would be a book. */
const maxFieldLength = 400_000;
export const cut = (text: string): string =>
  text.length > maxFieldLength ? text.slice(0, maxFieldLength).toWellFormed() : text;

/** A feed of 15 MB, the largest that is fetched, has half of them. */
const maxMarks = 1_500_000;

/** Why a document is not read at all, or null: one with more tags, references or brackets than any feed has is made to choke its reader. */
export function tooMuchMarkup(text: string): string | null {
  if (text.length <= maxMarks) return null;
  let left = maxMarks;
  for (const mark of text.startsWith('{') ? ['{', '['] : ['<', '&']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      left -= 1;
      if (left < 0) return `the document has over ${maxMarks} tags, references and brackets, more than any feed`;
    }
  }
  return null;
}

/** How many entries begin in what is left of a document. */
export const countEntries = (xml: string): number => xml.match(/<(?:[\w-]+:)?(?:item|entry)[\s>]/gi)?.length ?? 0;
