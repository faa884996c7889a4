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
