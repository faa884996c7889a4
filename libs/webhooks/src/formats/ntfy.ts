import type { Format } from './format';
import { wordingOf } from './sent-message';
import { below } from './text';

/** A topic of ntfy (docs.ntfy.sh/publish): the text is the body, the rest headers, beyond ASCII as RFC 2047 encoded words. */
export const ntfy: Format = (message) => {
  const { headline, link } = wordingOf(message);
  return {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      title: headerText(headline),
      tags: message.type === 'accord.event.retracted' ? 'warning' : 'newspaper',
      ...(link && { click: link }),
    },
    body: below(message).join('\n') || headline,
  };
};

const headerText = (value: string): string =>
  /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;
