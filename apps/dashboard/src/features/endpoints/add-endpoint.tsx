import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api } from '../../api/client';
import { endpointKeys } from './endpoint-keys';
import { Secret } from './secret';
import { reasonFor, WishFields } from './wish-fields';
import { noWishes, toBody, type Wishes } from './wishes';

/** A new address and what it wants to hear. */
export function AddEndpoint() {
  const queries = useQueryClient();
  const [wishes, setWishes] = useState(noWishes);
  const add = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints', { body: toBody(wishes) }),
    onSuccess: () => {
      setWishes(noWishes());
      return queries.invalidateQueries({ queryKey: endpointKeys.list });
    },
  });
  const set = (change: Partial<Wishes>) => setWishes((before) => ({ ...before, ...change }));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <>
      <form onSubmit={submit}>
        <div className="controls">
          <TextInput
            className="grow"
            type="url"
            label="Send webhooks to"
            placeholder="https://example.org/hooks/accords"
            required
            value={wishes.url}
            onChange={(event) => set({ url: event.currentTarget.value })}
            error={reasonFor(add.error, 'url')}
          />
          <Button type="submit" loading={add.isPending}>
            Add
          </Button>
        </div>
        <details>
          <summary>What it wants, when and how</summary>
          <WishFields wishes={wishes} set={set} error={add.error} />
        </details>
        <div role="alert">{add.error && <p className="problem">{add.error.message}</p>}</div>
      </form>
      <div role="status">{add.data && <Secret of={add.data} />}</div>
    </>
  );
}
