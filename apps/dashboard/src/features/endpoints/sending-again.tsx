import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { endpointKeys } from './endpoint-keys';

type Resume = 'all' | 'latest' | 'none';
const resumeWords: Record<Resume, string> = {
  latest: 'the latest of each event',
  all: 'everything, in order',
  none: 'nothing',
};

/** Brings a disabled endpoint back, with the choice of what it gets of what was held. */
export function Enable({ id }: { id: string }) {
  const queries = useQueryClient();
  const [resume, setResume] = useState<Resume>('latest');
  const enable = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints/{id}/enable', { path: { id }, body: { resume } }),
    onSettled: () => queries.invalidateQueries({ queryKey: endpointKeys.list }),
  });
  return (
    <Group gap="xs" align="end">
      <NativeSelect
        label="Of what was held, send"
        value={resume}
        // The values are our own.
        onChange={(event) => setResume(event.target.value as Resume)}
        data={Object.entries(resumeWords).map(([value, label]) => ({ value, label }))}
      />
      <Button loading={enable.isPending} onClick={() => enable.mutate()}>
        Enable
      </Button>
      {enable.error && <p className="problem">{enable.error.message}</p>}
    </Group>
  );
}

type Mode = 'undelivered' | 'all';

/** Sends the messages of a span of time again; it is counted before it is done. */
export function Recover({ endpoint: { id, resumePerSecond } }: { endpoint: Schema['Endpoint'] }) {
  const queries = useQueryClient();
  const [since, setSince] = useState(() => new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10));
  const [until, setUntil] = useState('');
  const [perSecond, setPerSecond] = useState('10');
  const [mode, setMode] = useState<Mode>('undelivered');
  const recover = useMutation({
    mutationFn: (dryRun: boolean) =>
      api.post('/api/v1/endpoints/{id}/recover', {
        path: { id },
        body: {
          since: `${since}T00:00:00Z`,
          ...(until !== '' && { until: `${until}T23:59:59.999Z` }),
          mode,
          dryRun,
          perSecond: Number(perSecond),
        },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: endpointKeys.list }),
  });
  const counted = recover.data;
  return (
    <>
      <div className="controls">
        <TextInput
          type="date"
          label="Send again since (UTC)"
          value={since}
          onChange={(event) => {
            setSince(event.target.value);
            recover.reset();
          }}
        />
        <TextInput
          type="date"
          label="Until the end of (now if empty)"
          value={until}
          onChange={(event) => {
            setUntil(event.target.value);
            recover.reset();
          }}
        />
        <NativeSelect
          label="What"
          value={mode}
          onChange={(event) => {
            setMode(event.target.value as Mode); // our own values
            recover.reset();
          }}
          data={[
            { value: 'undelivered', label: 'what did not arrive' },
            { value: 'all', label: 'what arrived, too' },
          ]}
        />
        <TextInput
          type="number"
          min={1}
          max={1_000}
          label="At most a second"
          value={perSecond}
          onChange={(event) => setPerSecond(event.target.value)}
        />
        <Button
          variant="default"
          loading={recover.isPending}
          disabled={since === ''}
          onClick={() => recover.mutate(true)}
        >
          Count
        </Button>
        {counted?.dryRun && counted.count > 0 && (
          <Button loading={recover.isPending} onClick={() => recover.mutate(false)}>
            Send {counted.count} again
          </Button>
        )}
      </div>
      <p role="status">
        {counted?.dryRun && counted.count === 0 && 'There is nothing to send again.'}
        {counted && !counted.dryRun && `${counted.count} messages are sent again, behind what is new.`}
        {!counted && resumePerSecond !== null && `What was held is being sent, up to ${resumePerSecond} a second.`}
      </p>
      {recover.error && <p className="problem">{recover.error.message}</p>}
    </>
  );
}
