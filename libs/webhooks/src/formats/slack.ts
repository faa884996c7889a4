import { asJson, type Format } from './format';
import { cut, wordingOf } from './sent-message';

/** The three characters that Slack's mrkdwn gives a meaning (api.slack.com/reference/surfaces/formatting#escaping). */
const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An incoming webhook of Slack, and of what imitates it (Mattermost, Rocket.Chat). */
export const slack: Format = (message) => {
  const { headline, facts, quote, outlet, article, link } = wordingOf(message);
  const lines = [
    `*${plain(headline)}*`,
    plain(facts),
    quote &&
      `>${plain(cut(quote, 500))}${outlet ? ` — ${article ? `<${plain(article)}|${plain(outlet)}>` : plain(outlet)}` : ''}`,
    link && `<${plain(link)}|Open in Accord Watch>`,
  ];
  return asJson({ text: lines.filter(Boolean).join('\n'), unfurl_links: false });
};
