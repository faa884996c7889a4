/**
 * One third of every labelled corpus is kept out of training and tuning. Which third is fixed by the ids alone (FNV-1a), so that
 * new items never move old ones.
 */
export function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 8) % 3 === 0;
}
