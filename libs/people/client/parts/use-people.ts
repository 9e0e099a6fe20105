import { useApi } from '@minga/kernel/client';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { peopleRoutes, type PersonCard } from '../../contract';

/** Shorter beginnings fit too many people. */
const COMPLETED_FROM = 2;

/** People whose name or handle fits what is typed, for a browser's own completion: without script the field is an ordinary one. */
export function usePeople(typed: string): PersonCard[] {
  const api = useApi(peopleRoutes);
  const q = useDeferredValue(typed.trim().replace(/^@/, ''));
  const { data } = useQuery({
    queryKey: ['people', 'search', q],
    queryFn: ({ signal }) => api.searchPeople({ query: { q } }, { signal }),
    enabled: q.length >= COMPLETED_FROM,
  });
  return data?.items ?? [];
}
