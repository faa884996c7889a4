import { asJson, type Format } from './format';
import { cut, wordingOf } from './sent-message';

/** A Teams workflow ("when a webhook request is received"): one adaptive card. */
export const teams: Format = (message) => {
  const { headline, facts, quote, outlet, link } = wordingOf(message);
  const text = (value: string, look: object = {}) => ({ type: 'TextBlock', text: value, wrap: true, ...look });
  const card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.4',
    body: [
      text(headline, { weight: 'Bolder', size: 'Medium' }),
      ...(facts ? [text(facts, { isSubtle: true, spacing: 'None' })] : []),
      ...(quote ? [text(`“${cut(quote, 500)}”${outlet ? ` — ${outlet}` : ''}`)] : []),
    ],
    ...(link && { actions: [{ type: 'Action.OpenUrl', title: 'Open in Accord Watch', url: link }] }),
  };
  return asJson({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  });
};
