import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { useAccords } from '../../ui/use-accords';
import { kindWords } from '../../ui/words';
import { asCorrections, changesIn, type Corrections } from './corrections';
import { useDecision, wordsFor } from './use-decision';

type Event = Schema['EventDetail'];

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }));
const claims: Corrections['claimStatus'][] = ['rumoured', 'reported', 'announced', 'official'];

/** Puts right what was read wrongly. Everybody who was told of the event hears of it. */
export function Correct({ event }: { event: Event }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="correct-title" className="card">
      <h2 id="correct-title">Correct</h2>
      <Button variant="default" aria-expanded={open} disabled={event.status !== 'open'} onClick={() => setOpen(!open)}>
        {open ? 'Leave as it is' : 'Correct what was read'}
      </Button>
      {open && <CorrectForm key={event.revision} event={event} onDone={() => setOpen(false)} />}
    </section>
  );
}

function CorrectForm({ event, onDone }: { event: Event; onDone: () => void }) {
  const [form, setForm] = useState(asCorrections(event));
  const [reason, setReason] = useState('');
  const accords = useAccords();
  const changes = changesIn(event, form);
  const correct = useDecision(
    event,
    () =>
      api.post('/api/v1/events/{id}/correct', {
        path: { id: event.id },
        body: { expectedRevision: event.revision, ...(reason.trim() && { reason: reason.trim() }), changes },
      }),
    onDone,
  );
  const input = (field: keyof Corrections, label: string) => ({
    label,
    mt: 'xs',
    value: form[field],
    onChange: ({ target }: { target: { value: string } }) => setForm({ ...form, [field]: target.value }),
  });
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        correct.mutate(undefined);
      }}
    >
      <NativeSelect
        {...input('accord', 'Accord')}
        data={accords.data?.data.map(({ slug, name }) => ({ value: slug, label: name })) ?? [event.accord.slug]}
      />
      <NativeSelect {...input('kind', 'Kind')} data={kinds} />
      <TextInput {...input('country', 'Country code')} description="Two letters; empty: not named" maxLength={2} />
      <NativeSelect {...input('claimStatus', 'Claim')} data={claims} />
      <TextInput {...input('speaker', 'Said by')} />
      <TextInput {...input('date', 'Date')} description="2025-11-07, 2025-11 or 2025; empty: none stated" />
      <TextInput {...input('place', 'Place')} />
      <TextInput
        mt="xs"
        label="Reason for the correction"
        value={reason}
        onChange={(changed) => setReason(changed.target.value)}
      />
      <Button mt="sm" type="submit" loading={correct.isPending} disabled={Object.keys(changes).length === 0}>
        Save the correction
      </Button>
      <div role="alert">{correct.error && <p className="problem">{wordsFor(correct.error)}</p>}</div>
    </form>
  );
}
