import { useLocation } from 'react-router';

/** Addresses of this page with another tab or panel; null takes it out. What else the address asks for stays. */
export function useRoomAddress(): (changes: Readonly<Partial<Record<'tab' | 'panel', string | null>>>) => string {
  const { pathname, search } = useLocation();
  return (changes) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    return query.size > 0 ? `${pathname}?${query.toString()}` : pathname;
  };
}
