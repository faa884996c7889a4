import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { Link } from '../../ui/router';
import { eventKeys } from './event-keys';

/** An accord event by what it says; by its id until that is known. */
export function EventLink({ id }: { id: string }) {
  const event = useQuery({
    queryKey: eventKeys.one(id),
    queryFn: () => api.get('/api/v1/events/{id}', { path: { id } }),
  });
  return <Link to={`/events/${id}`}>{event.data?.summary ?? id}</Link>;
}
