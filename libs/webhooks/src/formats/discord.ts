import { asJson, type Format } from './format';
import { cut, wordingOf } from './sent-message';

/** What Discord's Markdown would read as formatting is taken as it is. */
const plain = (text: string): string => text.replace(/[\\*_~`|>[\]()#]/g, '\\$&');

/** A webhook of Discord: one embed within its limits (title 256, description 4,096), which mentions nobody whatever an article says. */
export const discord: Format = (message) => {
  const { headline, facts, quote, outlet, link } = wordingOf(message);
  const description = [plain(facts), quote && `> ${plain(cut(quote, 1_000))}${outlet ? ` — ${plain(outlet)}` : ''}`];
  return asJson({
    embeds: [
      {
        title: cut(headline, 256),
        description: description.filter(Boolean).join('\n'),
        timestamp: message.timestamp,
        ...(link && { url: link }),
      },
    ],
    allowed_mentions: { parse: [] },
  });
};
