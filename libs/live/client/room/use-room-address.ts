import { useLocation } from 'react-router';

/** What the page's address asks for; null takes it out. `all`: which long list is shown whole, `desk`: which question's forms, `captions`: of which language. */
export type RoomAsked = Readonly<Partial<Record<'tab' | 'panel' | 'all' | 'desk' | 'captions', string | null>>>;

/** Addresses of this page with another tab or panel. What else the address asks for stays. */
export function useRoomAddress(): (changes: RoomAsked) => string {
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
