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
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3c || code === 0x26 || code === 0x5b || code === 0x7b) marks += 1;
  }
  return marks > maxMarks ? `the document has ${marks} tags, references and brackets, more than any feed` : null;
}

/** A document without the entries over the limit, and how many there were; its open elements end with it. */
export function withoutSurplus(xml: string): { xml: string; leftOut: number } {
  const openings = /<(?:[\w-]+:)?(?:item|entry)[\s>]/gi;
  let count = 0;
  let end = xml.length;
  for (let match = openings.exec(xml); match; match = openings.exec(xml)) {
    count += 1;
    if (count === maxEntries + 1) end = match.index;
  }
  return { xml: end < xml.length ? xml.slice(0, end) : xml, leftOut: Math.max(0, count - maxEntries) };
}
