import { Anchor, Button, Group, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { Link } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { Ago } from '../../ui/time';
import { eventKeys } from './event-keys';

type Proposal = Schema['Proposal'];
type Changes = NonNullable<Proposal['changes']>;

const useProposals = (event?: string) =>
  useQuery({
    queryKey: eventKeys.proposals(event),
    queryFn: () => api.get('/api/v1/proposals', { query: { limit: 100, ...(event !== undefined && { event }) } }),
  });

/** What reading stored articles anew would change, for a person to accept or dismiss. */
export const ProposalsPage = () => (
  <>
    <Title order={1}>Proposed changes</Title>
    <p className="muted">
      Stored articles were read anew with today&apos;s classifiers. Nothing changes, and nobody is told, before you
      accept.
    </p>
    <Loaded query={useProposals()} isEmpty={({ data }) => data.length === 0} empty="Nothing is proposed.">
      {({ data }) => (
        <ol className="cards wide">
          {data.map((proposal) => (
            <li key={proposal.id}>
              <ProposalCard proposal={proposal} />
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  </>
);

/** Those about one event, where there are any. */
export function ProposalsAbout({ event }: { event: string }) {
  const proposals = useProposals(event).data?.data ?? [];
  return proposals.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} />);
}

/** Says that changes wait, on pages about something else. */
export function ProposalsWaiting() {
  const waiting = useProposals().data?.data.length ?? 0;
  if (waiting === 0) return null;
  return (
    <p>
      <Link to="/proposals">{waiting === 1 ? 'One proposed change waits' : `${waiting} proposed changes wait`}</Link>
    </p>
  );
}

function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { id, eventId, changes, items, createdAt } = proposal;
  const queries = useQueryClient();
  const event = useQuery({
    queryKey: eventKeys.one(eventId),
    queryFn: () => api.get('/api/v1/events/{id}', { path: { id: eventId } }),
  }).data;
  const hasChanged = event !== undefined && event.revision !== proposal.revision;
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (verdict: 'accept' | 'dismiss') => {
      const path = { id };
      const said = reason.trim() ? { reason: reason.trim() } : {};
      return verdict === 'accept'
        ? api.post('/api/v1/proposals/{id}/accept', {
            path,
            body: { ...said, ...(event && { expectedRevision: event.revision }) },
          })
        : api.post('/api/v1/proposals/{id}/dismiss', { path, body: said });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: eventKeys.all }),
  });
  return (
    <article className="card" aria-label={`Proposed for ${eventId}`}>
      <h2>{changes === null ? 'Reject the event: its articles do not report it' : 'Correct the event'}</h2>
      <p className="muted">
        <Link to={`/events/${eventId}`}>{event?.summary ?? eventId}</Link> · proposed <Ago at={createdAt} />
      </p>
      {hasChanged && <p>The event has changed since this was proposed: look at it as it is now.</p>}
      {changes && <ChangedFields changes={changes} />}
      <ul className="rows">
        {items.map(({ id: item, title, url }) => (
          <li key={item}>{url ? <Anchor href={url}>{title}</Anchor> : title}</li>
        ))}
      </ul>
      <TextInput label="Reason" value={reason} onChange={(change) => setReason(change.target.value)} />
      <Group gap="xs" mt="sm">
        <Button loading={decide.isPending} onClick={() => decide.mutate('accept')}>
          Accept
        </Button>
        <Button variant="default" onClick={() => decide.mutate('dismiss')}>
          Dismiss
        </Button>
      </Group>
      <div role="alert">{decide.error && <p className="problem">{decide.error.message}</p>}</div>
    </article>
  );
}

const fieldWords: Record<keyof Changes, string> = {
  accord: 'Accord',
  kind: 'Kind',
  country: 'Country',
  about: 'About',
  step: 'Step',
  effective: 'In effect',
  date: 'Date',
  claimStatus: 'Claim',
  speaker: 'Said by',
  place: 'Place',
  confidence: 'Confidence',
  flags: 'Notes',
};

const ChangedFields = ({ changes }: { changes: Changes }) => (
  <dl className="facts">
    {(Object.keys(changes) as (keyof Changes)[]).map((field) => (
      <div key={field}>
        <dt>{fieldWords[field]}</dt>
        <dd>{inWords(changes[field])}</dd>
      </div>
    ))}
  </dl>
);

function inWords(value: Changes[keyof Changes]): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.join(', ') || 'none';
  return typeof value === 'object' ? value.value : String(value);
}
