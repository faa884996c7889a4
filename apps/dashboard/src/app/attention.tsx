import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../api/client';
import { Link } from '../ui/router';
import { systemKey } from '../ui/system-key';
import { spaced } from '../ui/words';

/** What an operator has to know on whatever page: that nothing leaves the house, or that what is shown stands still. */
export function Attention() {
  const { data } = useQuery({
    queryKey: systemKey,
    queryFn: () => api.get('/api/v1/system'),
    refetchInterval: 30_000,
  });
  const sentences = data ? attentionOf(data) : [];
  if (sentences.length === 0) return null;
  return (
    <Alert color="orange" variant="outline" className="alert" role="status" mb="md">
      {sentences.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      <Link to="/system">System</Link>
    </Alert>
  );
}

function attentionOf({ sendingHeld, projections }: Schema['System']): string[] {
  const stopped = projections.filter(({ status }) => status === 'failed');
  return [
    ...(sendingHeld
      ? [
          `Sending is held: ${sendingHeld.reason}. No webhook and no digest leaves until an operator runs “restore --release”.`,
        ]
      : []),
    ...stopped.map(
      ({ name, kind }) =>
        `${spaced(name)} has stopped at a record that it cannot handle: ${kind === 'reactor' ? 'nobody is told what came after it' : 'what is shown stands still'}.`,
    ),
  ];
}
