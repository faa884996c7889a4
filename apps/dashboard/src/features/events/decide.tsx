import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { useDecision, wordsFor } from './use-decision';

type Event = Schema['EventDetail'];
type Command = 'confirm' | 'tell' | 'reject' | 'revert' | 'merge';

/** Confirm, reject, merge, take back. The service refuses a decision on a revision that is no longer the last. */
export function Decide({ event }: { event: Event }) {
  const [reason, setReason] = useState('');
  const [into, setInto] = useState('');
  const decide = useDecision(
    event,
    (command: Command) => send(event, command, reason, into),
    () => {
      setReason('');
      setInto('');
    },
  );
  const isOpen = event.status === 'open';
  return (
    <section aria-labelledby="decide-title" className="card">
      <h2 id="decide-title">Decide</h2>
      <TextInput
        label="Reason"
        description="Needed for a rejection"
        value={reason}
        onChange={(e) => setReason(e.target.value)}
      />
      <Group gap="xs" mt="sm">
        <Button
          disabled={!isOpen || event.review === 'confirmed'}
          loading={decide.isPending}
          onClick={() => decide.mutate('confirm')}
        >
          Confirm
        </Button>
        {isOpen && !event.alerted && (
          <Button variant="outline" loading={decide.isPending} onClick={() => decide.mutate('tell')}>
            Confirm and tell
          </Button>
        )}
        <Button
          color="red"
          variant="outline"
          disabled={!isOpen || reason.trim() === ''}
          onClick={() => decide.mutate('reject')}
        >
          Reject
        </Button>
        <Button
          variant="default"
          disabled={!event.revisions.some(({ revertible }) => revertible)}
          onClick={() => decide.mutate('revert')}
        >
          Undo
        </Button>
      </Group>
      <TextInput
        mt="md"
        label="Same happening as"
        description="Paste the address or id of the other event, or the address of an article that reports it"
        value={into}
        onChange={(e) => setInto(e.target.value)}
      />
      <Button mt="xs" variant="default" disabled={!isOpen || into.trim() === ''} onClick={() => decide.mutate('merge')}>
        Merge into it
      </Button>
      <div role="alert">{decide.error && <p className="problem">{wordsFor(decide.error)}</p>}</div>
    </section>
  );
}

function send({ id, revision }: Event, command: Command, reason: string, into: string): Promise<Event> {
  const path = { id };
  const body = { expectedRevision: revision, ...(reason.trim() && { reason: reason.trim() }) };
  switch (command) {
    case 'confirm':
      return api.post('/api/v1/events/{id}/confirm', { path, body });
    case 'tell':
      return api.post('/api/v1/events/{id}/confirm', { path, body: { ...body, tell: true } });
    case 'reject':
      return api.post('/api/v1/events/{id}/reject', { path, body: { ...body, reason: reason.trim() } });
    case 'revert':
      return api.post('/api/v1/events/{id}/revert', { path, body });
    case 'merge':
      return api.post('/api/v1/events/{id}/merge', { path, body: { ...body, into: into.trim() } });
  }
}
