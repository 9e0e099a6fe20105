import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { RoomView } from '../../../contract';
import { peopleKey } from './people.query';

/** In a room of hundreds somebody does something all the time: the list of who is there is asked for no more often. */
const REST_MS = 2_000;

/** Has the list of who is in the room fetched anew when something of them changed. */
export function useFreshPeople({ id, attendance, named, turn, lead, hands }: RoomView): void {
  const queries = useQueryClient();
  const waits = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (waits.current !== undefined) return;
    const fetchNow = () => {
      waits.current = undefined;
      latest.current = performance.now();
      void queries.invalidateQueries({ queryKey: peopleKey(id) });
    };
    const rest = latest.current + REST_MS - performance.now();
    if (rest <= 0) fetchNow();
    else waits.current = setTimeout(fetchNow, rest);
  }, [queries, id, attendance, named, turn, lead, hands]);
  useEffect(
    () => () => {
      clearTimeout(waits.current);
      waits.current = undefined;
    },
    [],
  );
}
