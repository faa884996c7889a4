import type { Format } from './format';
import { type SentMessage, wordingOf } from './sent-message';

/** A few lines for whatever takes plain text. */
export const text: Format = (message) => ({
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: [wordingOf(message).headline, ...below(message)].join('\n'),
});

/** What follows the headline. */
export function below(message: SentMessage): string[] {
  const { facts, quote, outlet, article, link } = wordingOf(message);
  const quoted = quote && `“${quote}”${outlet ? ` — ${outlet}` : ''}`;
  return [facts, quoted, article, link].filter((line): line is string => Boolean(line));
}
