import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { ClaimBadge, StageBadge, StateBadge } from '../../ui/badges';
import { Link } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { Ago, statedDate } from '../../ui/time';
import { claimMeaning, kindWords, spaced } from '../../ui/words';
import { Correct } from './correct';
import { Decide } from './decide';
import { ReviewBadge } from './event-cards';
import { eventKeys } from './event-keys';
import { EventLink } from './event-link';
import { ProposalsAbout } from './proposals';
import { RelatedEvents } from './related';
import { SourceCard } from './source-card';
import { SplitOff } from './split-off';

type Event = Schema['EventDetail'];

/** One accord event: what it says, who said it, where it stands written, and what people decided. */
export function EventPage({ id }: { id: string }) {
  const event = useQuery({
    queryKey: eventKeys.one(id),
    queryFn: () => api.get('/api/v1/events/{id}', { path: { id } }),
  });
  return (
    <>
      <p>
        <Link to="/events">← Events</Link>
      </p>
      <Loaded query={event} lines={12}>
        {(data) => <Detail event={data} />}
      </Loaded>
    </>
  );
}

const Detail = ({ event }: { event: Event }) => (
  <div className="columns">
    <div>
      <Title order={1}>{event.summary}</Title>
      <p className="card-meta">
        <span className="kind">{kindWords[event.kind]}</span>
        <ClaimBadge status={event.claim.status} />
        <ReviewBadge event={event} />
      </p>
      <Facts event={event} />
      <h2>{event.sources.length === 1 ? 'The source' : `${event.sources.length} sources`}</h2>
      {event.sources.map((source) => (
        <SourceCard key={source.itemId} source={source}>
          {event.status === 'open' && event.sources.length > 1 && <SplitOff event={event} itemId={source.itemId} />}
        </SourceCard>
      ))}
    </div>
    <aside>
      <ProposalsAbout event={event.id} />
      <Decide event={event} />
      <Correct event={event} />
      <RelatedEvents related={event.relations} />
      <h2>What was recorded</h2>
      <Revisions event={event} />
    </aside>
  </div>
);

function Facts({ event }: { event: Event }) {
  const facts: [string, React.ReactNode][] = [
    ...(event.mergedInto
      ? [['Merged into', <EventLink key="into" id={event.mergedInto} />] as [string, React.ReactNode]]
      : []),
    ['Accord', event.accord.name],
    ['Country', event.country ? `${event.country.name} (${event.country.code})` : 'not named'],
    ...(event.about ? [['About', event.about.name] as [string, React.ReactNode]] : []),
    [
      'Standing',
      event.standing ? (
        <>
          <StageBadge stage={event.standing.before} /> → <StageBadge stage={event.standing.after} />
        </>
      ) : (
        'does not move'
      ),
    ],
    ['Claim', `${event.claim.status}: ${claimMeaning[event.claim.status]}`],
    ['Said by', event.claim.speaker ?? 'nobody by name'],
    ['Date', event.date ? statedDate(event.date.value) : 'none stated'],
    ...(event.place ? [['Place', event.place] as [string, React.ReactNode]] : []),
    ['Confidence', `${Math.round(event.confidence * 100)} %`],
    ['Told', event.alerted ? 'yes' : `no${event.quiet ? `: ${event.quiet}` : ''}`],
    ...(event.flags.length > 0 ? [['Notes', event.flags.map(spaced).join('; ')] as [string, React.ReactNode]] : []),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const Revisions = ({ event }: { event: Event }) => (
  <ol className="timeline">
    {event.revisions.map(({ version, revision, type, actor, at, reason, changes, revertible }) => (
      <li key={version}>
        <strong>{spaced(type.replace(/^event-/, ''))}</strong> <span className="muted">revision {revision}</span>{' '}
        {revertible && <StateBadge tone="calm">stands</StateBadge>}
        <br />
        <span className="muted">
          <Ago at={at} /> · {actor}
        </span>
        {changes && Object.keys(changes).length > 0 && <div>Changed: {Object.keys(changes).join(', ')}</div>}
        {reason && <div>“{reason}”</div>}
      </li>
    ))}
  </ol>
);
