import { changeTitles, type DigestContent, type DigestLinks } from './digest-content';
import { renderHtml } from './render-html';
import { renderText } from './render-text';

export type RenderedDigest = { subject: string; text: string; html: string };

/** The mail: a pure rendering, so that a preview, the kept copy and the mail are the same. */
export const renderDigest = (content: DigestContent, links: DigestLinks): RenderedDigest => ({
  subject: subjectOf(content),
  text: renderText(content, links),
  html: renderHtml(content, links),
});

/** "Kazakhstan is announced as a joiner of the Abraham Accords, and 2 more": the news, not the name of the service. */
function subjectOf({ entries, leftOut, localDate }: DigestContent): string {
  const [first] = entries;
  if (!first) return `Accord Watch: nothing new on ${localDate}`;
  const others = entries.length - 1 + leftOut;
  const prefix = first.change === 'new' ? '' : `${changeTitles[first.change]}: `;
  return `${prefix}${first.summary}${others > 0 ? `, and ${others} more` : ''}`;
}
