import { onUnseenNews } from '../findings/unseen-news';
import type { Finding } from '@app/accords';

interface Said {
  readonly sentence: string;
  readonly act: string;
  readonly outcome: string;
}

/** What the words have told without the grammar or against it, for an explanation. */
export function saidByWords(read: readonly Finding[], findings: readonly Finding[], text: string): Said[] {
  const refused = read.filter((one) => !findings.includes(one)).map((one) => said(one, text, 'refused: '));
  const told = findings.filter((one) => !read.includes(one)).map((one) => said(one, text, ''));
  return [...refused, ...told];
}

function said({ kind, country, confidence, evidence: [span] }: Finding, text: string, prefix: string): Said {
  const words = span ? text.slice(span.start, span.end) : '';
  return {
    sentence: words,
    act: words,
    outcome: `${prefix}${kind} ${country ?? '-'} (by its words, ${onUnseenNews(confidence)})`,
  };
}
