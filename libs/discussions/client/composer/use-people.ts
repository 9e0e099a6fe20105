import { useApi } from '@minga/kernel/client';
import { personRoutes, type PersonCard } from '@minga/people/contract';
import { useEffect, useState } from 'react';

/** Between key strokes of a quick typist. */
const PAUSE_MS = 150;
const OFFERED = 6;
const NOBODY: readonly PersonCard[] = [];

/** People whose name or handle fits what is typed after an `@`; nobody while undefined or empty. */
export function usePeople(query: string | undefined): readonly PersonCard[] {
  const api = useApi(personRoutes);
  const [found, setFound] = useState(NOBODY);
  useEffect(() => {
    if (!query) return setFound(NOBODY);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.searchPeople({ query: { q: query, limit: OFFERED } }, { signal: abort.signal }).then(
        ({ items }) => setFound(items.filter((person) => !person.imported)),
        // Completion is a help: without it the handle can be typed.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, query]);
  return query ? found : NOBODY;
}
