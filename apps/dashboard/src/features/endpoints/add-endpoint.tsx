import { Alert, Button, Code, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api } from '../../api/client';
import { endpointKeys } from './endpoint-keys';

const formats = ['standard', 'cloudevents', 'slack', 'discord', 'teams', 'ntfy', 'text'] as const;
const claims = ['rumoured', 'reported', 'announced', 'official'] as const;
type Wishes = {
  url: string;
  description: string;
  contact: string;
  countries: string;
  format: (typeof formats)[number];
  minClaimStatus: (typeof claims)[number];
};
const nothing: Wishes = {
  url: '',
  description: '',
  contact: '',
  countries: '',
  format: 'standard',
  minClaimStatus: 'reported',
};

const toBody = ({ url, description, contact, countries, format, minClaimStatus }: Wishes) => ({
  url,
  format,
  minClaimStatus,
  ...(description && { description }),
  ...(contact && { contact }),
  countries: countries
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean),
});

/** A new address and what it wants to hear; what else there is to wish for is in the API. */
export function AddEndpoint() {
  const queries = useQueryClient();
  const [wishes, setWishes] = useState(nothing);
  const add = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints', { body: toBody(wishes) }),
    onSuccess: () => {
      setWishes(nothing);
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
            onChange={(event) => set({ url: event.target.value })}
            error={add.error?.message}
          />
          <Button type="submit" loading={add.isPending}>
            Add
          </Button>
        </div>
        <div className="controls">
          <TextInput
            label="Name"
            value={wishes.description}
            onChange={(event) => set({ description: event.target.value })}
          />
          <TextInput
            type="email"
            label="Mail address to warn"
            placeholder="desk@example.org"
            value={wishes.contact}
            onChange={(event) => set({ contact: event.target.value })}
          />
          <TextInput
            label="Countries (all if empty)"
            placeholder="KZ, UZ"
            value={wishes.countries}
            onChange={(event) => set({ countries: event.target.value })}
          />
          <NativeSelect
            label="From which claim on"
            value={wishes.minClaimStatus}
            // The values are our own.
            onChange={(event) => set({ minClaimStatus: event.target.value as Wishes['minClaimStatus'] })}
            data={[...claims]}
          />
          <NativeSelect
            label="Format"
            value={wishes.format}
            // The values are our own.
            onChange={(event) => set({ format: event.target.value as Wishes['format'] })}
            data={[...formats]}
          />
        </div>
      </form>
      <div role="status">
        {add.data && (
          <Alert title="Its signing secret, shown this once" variant="outline" className="alert">
            <Code className="secret">{add.data.secret}</Code>
          </Alert>
        )}
      </div>
    </>
  );
}
