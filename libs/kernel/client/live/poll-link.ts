import { Refusal, type JoinAnswer } from '../../contract';
import type { Link, LinkHandlers } from './link';
import type { FetchMissed } from './room-feed';

/** Low data: a page asks this often, and not at all while nobody looks at it. */
export const POLL_MS = 20_000;

/** A line without a socket: asks for each joined room's events. It has no presence. */
export async function openPoll(handlers: LinkHandlers, fetchMissed: FetchMissed, cursor: (room: string) => number | undefined): Promise<Link> {
  const rooms = new Set<string>();
  async function ask(room: string, after: number): Promise<JoinAnswer> {
    try {
      const missed = await fetchMissed(room, after);
      handlers.connected();
      return { ok: true, ...missed };
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return { ok: false, code: 'not-found' };
      handlers.disconnected();
      return { ok: false, code: 'unavailable' };
    }
  }
  async function round(): Promise<void> {
    if (document.hidden) return;
    for (const room of rooms) {
      const after = cursor(room);
      const answer = after === undefined ? undefined : await ask(room, after);
      if (answer?.ok && answer.events.length > 0) handlers.events(room, answer.events);
      if (answer && !answer.ok && answer.code === 'not-found') handlers.closed(room);
    }
  }
  const timer = setInterval(() => void round(), POLL_MS);
  const look = () => void round();
  document.addEventListener('visibilitychange', look);
  handlers.connected();
  return {
    join(room, after) {
      rooms.add(room);
      return ask(room, after);
    },
    leave: (room) => void rooms.delete(room),
    presence: () => undefined,
    close() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
