import type { DigestEntry } from './choose-entries';
import { byAccord, changeTitles, claimLine, type DigestContent, type DigestLinks, intro } from './digest-content';

/** The plain text part: complete in itself, not a hint to look at the other one. */
export function renderText(content: DigestContent, links: DigestLinks): string {
  const groups = byAccord(content.entries).map(([accord, entries]) =>
    [accord.toUpperCase(), ...entries.map(entryText)].join('\n\n'),
  );
  const more = content.leftOut > 0 ? [`${content.leftOut} more: ${links.dashboard}`] : [];
  const footer = [
    '-- ',
    `Change what you get: ${links.preferences}`,
    `Leave with one click: ${links.unsubscribe}`,
  ].join('\n');
  return `${[intro(content), ...groups, ...more, footer].join('\n\n')}\n`;
}

function entryText(entry: DigestEntry): string {
  const quotes = entry.quotes.flatMap(({ quote, source, title, url, publishedAt }) => [
    `  "${oneLine(quote)}"`,
    `  ${[source ?? oneLine(title), publishedAt.slice(0, 10)].join(', ')}${url ? `\n  ${url}` : ''}`,
  ]);
  return [
    `* ${changeTitles[entry.change]}: ${entry.summary}`,
    `  ${claimLine(entry)}`,
    ...(entry.reason ? [`  Why: ${oneLine(entry.reason)}`] : []),
    ...quotes,
    `  ${entry.link}`,
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
