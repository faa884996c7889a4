import { is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';

/**
 * "Crown prince rules out ties with Israel": of which state he is the next sentence says. "The sultanate would not establish relations with Israel":
 * which one it is was said before, where this sentence names nobody but those whom the ties are with.
 */
export function unnamedOfficersState(
  { act: { sentence, at } }: Candidate,
  hosts: readonly string[],
): readonly string[] {
  const { nodes, groups } = sentence;
  const isOther = (code: string): boolean => !hosts.includes(code);
  const acts = (from: number, to?: number): boolean =>
    nodes.slice(from, to).some((node) => is(node, 'head', 'official', 'parliament', 'country'));
  if (sentence.inTitle) return acts(0, at) ? sentence.namedLater().filter(isOther) : [];
  if (isDescribedBehind(sentence, at)) return sentence.lastSubject().filter(isOther);
  const isAbout = groups.every(({ from, role }) => from > at && role !== 'organ');
  return isAbout && acts(0) ? sentence.lastSubject().filter(isOther) : [];
}

/** "Trump announced that the Central Asian country joins": he names it by what it is, and nobody else acts behind "that". */
function isDescribedBehind({ nodes, groups }: Candidate['act']['sentence'], at: number): boolean {
  const that = nodes.slice(0, at).findLastIndex((node) => is(node, 'that'));
  return (
    that >= 0 &&
    nodes.slice(that + 1, at).some((node) => is(node, 'country')) &&
    groups.every(({ from, to, role }) => to <= that || from > at || role === 'oblique')
  );
}
