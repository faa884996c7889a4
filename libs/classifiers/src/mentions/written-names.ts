const brackets = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u;
const leading = /^(?:the|la|le|les|el|los|las|der|die|das) (?=\S+ \S)/iu;
const dashes = /[-‐‑–—]/gu;

/**
 * The ways in which a text writes a name of a definition: "Community of the Coast (CC)" is two names, an article at its head is no part of
 * it, and "Ljubljana–The Hague" has one dash or the other.
 */
export function writtenNames(name: string): string[] {
  const [, long, short] = brackets.exec(name) ?? [];
  const names = long !== undefined && short !== undefined ? [long, short] : [name];
  return [...new Set(names.map((one) => one.trim().replace(leading, '')).flatMap(withEitherDash))];
}

const withEitherDash = (name: string): string[] =>
  name.search(dashes) >= 0 ? [name.replace(dashes, '-'), name.replace(dashes, '–')] : [name];
