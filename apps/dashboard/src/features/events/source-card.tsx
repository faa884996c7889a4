import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { Failure, Waiting } from '../../ui/states';
import { Ago } from '../../ui/time';
import { eventKeys } from './event-keys';
import { Marked, SourceName } from './evidence';
import { markText, passagesOf } from './quotes';

type Source = Schema['EventSource'];

/** One article that reports the event: its quotes at once, its whole text when asked for. */
export function SourceCard({ source, children }: { source: Source; children?: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <article className="card">
      <h3>{source.title}</h3>
      <p className="muted">
        <SourceName url={source.url} name={source.source ?? source.url ?? 'unnamed'} /> · published{' '}
        <Ago at={source.publishedAt} />
        {source.independent ? '' : ' · copies another source'}
      </p>
      {source.record && <p className="muted">{recordInWords(source.record)}</p>}
      <blockquote>
        {passagesOf(source.evidence).map(({ parts, fields }, index) => (
          <p key={index}>
            <Marked parts={parts} /> <span className="muted">({fields.join(', ')})</span>
          </p>
        ))}
      </blockquote>
      <Button size="xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the text' : 'Show in the text'}
      </Button>
      {children}
      {open && <WholeText source={source} />}
    </article>
  );
}

/** What the reader needs to weigh an outlet by. */
function recordInWords({ first, confirmed, retracted, events }: NonNullable<Source['record']>): string {
  const reported = `This outlet has reported ${events === 1 ? 'one event' : `${events} events`}`;
  return first === 0
    ? `${reported}, none as the first.`
    : `${reported}, ${first} as the first: of these ${confirmed} confirmed since, ${retracted} taken back.`;
}

function WholeText({ source }: { source: Source }) {
  const item = useQuery({
    queryKey: eventKeys.item(source.itemId),
    queryFn: () => api.get('/api/v1/items/{id}', { path: { id: source.itemId } }),
  });
  if (item.isPending) return <Waiting />;
  if (item.error) return <Failure error={item.error} />;
  const version = item.data.versions.find((candidate) => candidate.version === source.version);
  if (!version?.text) return <p className="muted">The text is no longer kept; its quotes are.</p>;
  return (
    <p className="whole-text">
      <Marked parts={markText(version.text, source.evidence)} />
    </p>
  );
}
