import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { ClaimBadge, StateBadge } from '../../ui/badges';
import { Link } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { Ago } from '../../ui/time';
import { kindWords, stageWords } from '../../ui/words';
import { eventKeys } from './event-keys';
import { Quotation } from './evidence';
import { citedOf } from './quotes';

/** The latest events, each with the sentence that says so. */
export function EventCards({ limit }: { limit: number }) {
  const events = useQuery({
    queryKey: eventKeys.list({ limit }),
    queryFn: () => api.get('/api/v1/events', { query: { limit, order: 'desc' } }),
  });
  return (
    <Loaded
      query={events}
      lines={8}
      isEmpty={({ data }) => data.length === 0}
      empty="Nothing has happened yet. As soon as a watched feed reports that a standing changes, it shows here with the sentence that says so."
    >
      {({ data }) => (
        <ol className="cards">
          {data.map((event) => (
            <li key={event.id}>
              <EventCard event={event} />
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

export function EventCard({ event }: { event: Schema['EventSummary'] }) {
  const [first] = citedOf(event.evidence);
  return (
    <article className={`card status-${event.status}`}>
      <p className="card-meta">
        <span className="kind">{kindWords[event.kind]}</span>
        <ClaimBadge status={event.claim.status} />
        <ReviewBadge event={event} />
        <span className="push">
          <Ago at={event.updatedAt} />
        </span>
      </p>
      <h3>
        <Link to={`/events/${event.id}`}>{event.summary}</Link>
      </h3>
      {first && <Quotation cited={first} />}
      <p className="card-foot">
        {event.claim.speaker && <span>Said by {event.claim.speaker}</span>}
        <span>{event.sources === 1 ? '1 source' : `${event.sources} sources`}</span>
        {event.standing && (
          <span>
            {stageWords[event.standing.before]} → {stageWords[event.standing.after]}
          </span>
        )}
        {!event.alerted && <span>not told{event.quiet ? ` (${event.quiet})` : ''}</span>}
      </p>
    </article>
  );
}

export function ReviewBadge({
  event: { review, status, disputed },
}: {
  event: Pick<Schema['EventSummary'], 'review' | 'status' | 'disputed'>;
}) {
  if (status !== 'open') return <StateBadge tone="bad">{status}</StateBadge>;
  if (disputed) return <StateBadge tone="fair">disputed</StateBadge>;
  return review === 'confirmed' ? <StateBadge tone="good">confirmed</StateBadge> : null;
}
