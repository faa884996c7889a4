import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, ApiError } from '../api/client';
import { Failure } from '../ui/states';
import { Login } from './login';
import { Shell } from './shell';

export const sessionKey = ['session'] as const;

/** The server says with the page whether a session's cookie came along; without one there is nobody to ask for. */
const hasCookie = document.querySelector('meta[name="has-session"]')?.getAttribute('content') !== 'no';

/** Asks who is there: the dashboard for someone signed in, else the way in. */
export function App() {
  const session = useQuery({
    queryKey: sessionKey,
    queryFn: () => api.get('/api/v1/session'),
    staleTime: 60_000,
    enabled: ({ state }) => hasCookie || state.data !== undefined,
  });
  if (session.isPending && !hasCookie) return <Login />;
  if (session.isPending)
    return (
      <Center h="100vh">
        <Loader aria-label="Loading" />
      </Center>
    );
  if (session.data) return <Shell who={session.data} />;
  if (session.error instanceof ApiError && session.error.problem.status === 401) return <Login />;
  return (
    <main className="narrow">
      <h1>Accord Watch</h1>
      <Failure error={session.error} retry={() => void session.refetch()} />
    </main>
  );
}
