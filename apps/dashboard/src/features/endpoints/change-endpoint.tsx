import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api, type Schema } from '../../api/client';
import { endpointKeys } from './endpoint-keys';
import { reasonFor, WishFields } from './wish-fields';
import { changedBody, type Wishes, wishesOf } from './wishes';

/** Changes where an endpoint is and what it wants; only what was changed is sent. */
export function ChangeEndpoint({ endpoint }: { endpoint: Schema['Endpoint'] }) {
  const queries = useQueryClient();
  const [before, setBefore] = useState(() => wishesOf(endpoint));
  const [wishes, setWishes] = useState(before);
  const changed = changedBody(before, wishes);
  const change = useMutation({
    mutationFn: () => api.patch('/api/v1/endpoints/{id}', { path: { id: endpoint.id }, body: changed }),
    onSuccess: (after) => {
      setBefore(wishesOf(after));
      setWishes(wishesOf(after));
      return queries.invalidateQueries({ queryKey: endpointKeys.list });
    },
  });
  const set = (part: Partial<Wishes>) => {
    change.reset();
    setWishes((were) => ({ ...were, ...part }));
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        type="url"
        label="Send webhooks to"
        required
        value={wishes.url}
        onChange={(event) => set({ url: event.currentTarget.value })}
        error={reasonFor(change.error, 'url')}
      />
      <WishFields wishes={wishes} set={set} error={change.error} />
      {endpoint.headers.length > 0 && (
        <>
          <p className="muted">
            It has headers of its own: {endpoint.headers.join(', ')}. What you enter takes the place of all of them.
          </p>
          <Checkbox
            label="Send none of them any more"
            checked={wishes.clearHeaders}
            onChange={(event) => set({ clearHeaders: event.currentTarget.checked })}
          />
        </>
      )}
      {endpoint.clientCertificate && (
        <>
          <p className="muted">
            We show it the certificate {endpoint.clientCertificate.subject}, valid until{' '}
            {new Date(endpoint.clientCertificate.validUntil).toLocaleDateString()}.
          </p>
          <Checkbox
            label="Show none any more"
            checked={wishes.clearCertificate}
            onChange={(event) => set({ clearCertificate: event.currentTarget.checked })}
          />
        </>
      )}
      <p>
        <Button type="submit" loading={change.isPending} disabled={Object.keys(changed).length === 0}>
          Save
        </Button>
      </p>
      <p role="status">{change.isSuccess && 'Saved.'}</p>
      <div role="alert">{change.error && <p className="problem">{change.error.message}</p>}</div>
    </form>
  );
}
