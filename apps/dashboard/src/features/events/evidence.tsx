import { Anchor } from '@mantine/core';
import { Fragment } from 'react';
import { Ago } from '../../ui/time';
import type { Cited, Part } from './quotes';

export const Marked = ({ parts }: { parts: Part[] }) => (
  <>
    {parts.map(({ text, fields }, index) =>
      fields.length > 0 ? (
        <mark key={index} title={`says: ${[...new Set(fields)].join(', ')}`}>
          {text}
        </mark>
      ) : (
        <span key={index}>{text}</span>
      ),
    )}
  </>
);

/** What one article says, word for word, and where. */
export function Quotation({ cited: { item, passages } }: { cited: Cited }) {
  return (
    <figure className="quotation">
      <blockquote cite={item.url ?? undefined}>
        <p>
          {passages.map(({ parts }, index) => (
            <Fragment key={index}>
              {index > 0 && ' … '}
              <Marked parts={parts} />
            </Fragment>
          ))}
        </p>
      </blockquote>
      <figcaption>
        <SourceName url={item.url} name={item.source ?? item.title} /> · <Ago at={item.publishedAt} />
      </figcaption>
    </figure>
  );
}

export const SourceName = ({ url, name }: { url: string | null; name: string }) =>
  url && /^https?:/.test(url) ? (
    <Anchor href={url} target="_blank" rel="noreferrer noopener">
      {name}
    </Anchor>
  ) : (
    <span>{name}</span>
  );
