import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

/** The accords that are watched; they change with a restart only. */
export const useAccords = () =>
  useQuery({ queryKey: ['accords'], queryFn: () => api.get('/api/v1/accords'), staleTime: 600_000 });
