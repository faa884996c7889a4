import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

export const Waiting = ({ lines = 4 }: { lines?: number }) => (
  <Stack gap="sm" role="status" aria-label="Loading">
    {Array.from({ length: lines }, (_, index) => (
      <Skeleton key={index} height={index === 0 ? 28 : 18} width={index % 3 === 2 ? '70%' : '100%'} />
    ))}
  </Stack>
);

export const Failure = ({ error, retry }: { error: unknown; retry?: () => void }) => (
  <Alert color="red" variant="outline" title="This could not be loaded" role="alert" className="alert">
    <Text>{error instanceof Error ? error.message : String(error)}</Text>
    {retry && (
      <Button size="xs" mt="sm" variant="default" onClick={retry}>
        Try again
      </Button>
    )}
  </Alert>
);

export const Empty = ({ children }: { children: ReactNode }) => <p className="empty">{children}</p>;

type LoadedProps<T> = {
  query: UseQueryResult<T>;
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  lines?: number;
  children: (data: T) => ReactNode;
};

/** The four states of everything that is asked for: loading, failed, empty, there. */
export function Loaded<T>({ query, isEmpty, empty, lines, children }: LoadedProps<T>) {
  if (query.isPending) return <Waiting {...(lines !== undefined && { lines })} />;
  if (query.data === undefined) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (isEmpty?.(query.data)) return <Empty>{empty}</Empty>;
  return <>{children(query.data)}</>;
}
