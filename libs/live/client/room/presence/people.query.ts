import type { LiveApi } from '../room.query';

export const peopleKey = (sessionId: string) => ['live', 'room-people', sessionId] as const;

/** Who is in the room by name, for those who run the session. */
export const peopleQuery = (api: Pick<LiveApi, 'roomPeople'>, sessionId: string) => ({
  queryKey: peopleKey(sessionId),
  queryFn: ({ signal }: { signal: AbortSignal }) => api.roomPeople({ params: { sessionId } }, { signal }),
});
