import { clientOf, Live, type OpenLink, type PageTools } from '@minga/kernel/client';
import { roomRoutes } from '@minga/kernel/contract';
import { reloadWhenIdle } from './reload';

/** The page's live side, not yet connected. Low data polls; everybody else has a socket, whose code comes as its own chunk. */
export function startLive({ environment, fetch }: PageTools): Live {
  const api = clientOf(roomRoutes, fetch);
  const fetchMissed = (room: string, after: number) => api.events({ params: { room }, query: { after } });
  const open: OpenLink = async (handlers) => {
    if (environment.ligero === 'off') return (await import('@minga/kernel/client/live/socket-link')).openSocket(handlers);
    const { openPoll } = await import('@minga/kernel/client/live/poll-link');
    return openPoll(handlers, fetchMissed, (room) => live.cursor(room));
  };
  const live = new Live(open, fetchMissed, ({ build, account }) => {
    // The session ended elsewhere, or another one began: what is shown is not for who is here now.
    const another = account !== (environment.account?.id ?? null);
    if (another || build !== environment.build) reloadWhenIdle(another || build.startsWith('dev-'));
  });
  return live;
}
