/** What is kept of a text's beginning: the hashes of its shingles (runs of four words), sorted, each once. */
export type Sketch = readonly number[];

/** Outlets cut an agency's article where they like and give it a title of their own: what they share is how it begins. */
const leadWords = 80;
const shingleWords = 4;
/** A lead of fewer shingles is told by its title too; of fewer even then it may be alike by chance. */
const leastOfLead = 24;
const leastAtAll = 12;
/** So much of the shorter lead stands in the longer one: two or three words in forty may differ. */
const alikeFrom = 0.75;
/** The least hashes of two alike texts are mostly the same: by them one finds the other. */
const signatureLength = 8;

const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string, most: number): string[] => {
  const words: string[] = [];
  for (const [found] of text.toLowerCase().matchAll(word)) if (words.push(found) === most) break;
  return words;
};

/** The sketch of an article; empty where its words are too few to tell it from another. */
export function sketchOf(title: string, body: string): Sketch {
  const lead = wordsOf(body, leadWords);
  const words = lead.length - shingleWords + 1 >= leastOfLead ? lead : [...wordsOf(title, leadWords), ...lead];
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleWords <= hashes.length; at++)
    shingles.add(hashes.slice(at, at + shingleWords).reduce((all, hash) => (Math.imul(all, 0x9e3779b1) ^ hash) | 0, 7));
  return shingles.size < leastAtAll ? [] : [...Int32Array.from(shingles, spread).sort()];
}

export const signatureOf = (sketch: Sketch): number[] => sketch.slice(0, signatureLength);

/** How much of the shorter lead stands in the longer one, from 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / Math.max(1, Math.min(a.length, b.length));
}

export type Sketched = { itemId: string; title: string; sketch: Sketch; publishedAt: string };

const windowMs = 48 * 3_600_000;

/**
 * Two items are one article where one begins as the other does, within 48 hours, and their titles share a name or another word of weight: a feed's
 * standing phrases ("read more in our app") make no article. This marks copies only; what happened is never told by likeness.
 */
export const isSameArticle = (a: Sketched, b: Sketched): boolean =>
  Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) <= windowMs &&
  likeness(a.sketch, b.sketch) >= alikeFrom &&
  shareWord(a.title, b.title);

function shareWord(a: string, b: string): boolean {
  const known = new Set(weightyWords(a));
  return weightyWords(b).some((found) => known.has(found));
}

/** Words of four letters or more; in scripts without blanks every two characters that follow each other. */
function weightyWords(title: string): string[] {
  const words = wordsOf(title, leadWords);
  return words.flatMap((found, at) => {
    if (found.length >= 4) return [found];
    const next = words[at + 1];
    return found.length === 1 && next?.length === 1 ? [found + next] : [];
  });
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Spreads a hash over all numbers, so that the least are chosen as by lot (the finish of MurmurHash3). */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
