import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { navigate } from '../../ui/router';
import { endpointKeys } from './endpoint-keys';
import { Secret } from './secret';
import { Enable } from './sending-again';

/** What can be done to an endpoint at once: test, verify, disable or enable, a new secret, remove. */
export function EndpointActions({ endpoint: { id, state } }: { endpoint: Schema['Endpoint'] }) {
  const queries = useQueryClient();
  const [isLeaving, setLeaving] = useState(false);
  const onSettled = () => queries.invalidateQueries({ queryKey: endpointKeys.list });
  const path = { id };
  const test = useMutation({ mutationFn: () => api.post('/api/v1/endpoints/{id}/test', { path }), onSettled });
  const verify = useMutation({ mutationFn: () => api.post('/api/v1/endpoints/{id}/verify', { path }), onSettled });
  const disable = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints/{id}/disable', { path, body: {} }),
    onSettled,
  });
  const rotate = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints/{id}/rotate-secret', { path, body: {} }),
    onSettled,
  });
  const remove = useMutation({
    // What is still being asked about it would find it gone.
    onMutate: () => queries.cancelQueries({ queryKey: endpointKeys.one(id) }),
    mutationFn: () => api.remove('/api/v1/endpoints/{id}', { path }),
    onSuccess: () => {
      navigate('/endpoints');
      // The list alone: what belongs to the removed one is not there any more.
      return queries.invalidateQueries({ queryKey: endpointKeys.list, exact: true });
    },
  });
  const problem = test.error ?? verify.error ?? disable.error ?? rotate.error ?? remove.error;
  const result = test.data?.attemptLog.at(-1);
  return (
    <>
      <Group gap="xs" align="end">
        <Button loading={test.isPending} onClick={() => test.mutate()}>
          Send a test
        </Button>
        {state === 'unverified' && (
          <Button loading={verify.isPending} onClick={() => verify.mutate()}>
            Verify
          </Button>
        )}
        {state === 'active' && (
          <Button variant="default" loading={disable.isPending} onClick={() => disable.mutate()}>
            Disable
          </Button>
        )}
        {state === 'disabled' && <Enable id={id} />}
        <Button variant="default" loading={rotate.isPending} onClick={() => rotate.mutate()}>
          New secret
        </Button>
        <Button variant="default" onClick={() => setLeaving(!isLeaving)} aria-expanded={isLeaving}>
          Remove
        </Button>
        {isLeaving && (
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            Remove it with all its deliveries
          </Button>
        )}
      </Group>
      <div role="status">
        {result && (
          <p>
            {result.status
              ? `The test was answered with ${result.status} after ${result.durationMs} ms.`
              : `The test failed: ${result.error ?? ''}`}
          </p>
        )}
        {verify.isSuccess && <p>Its address is verified.</p>}
        {rotate.data && <Secret of={rotate.data} />}
      </div>
      <div role="alert">{problem && <p className="problem">{problem.message}</p>}</div>
    </>
  );
}
