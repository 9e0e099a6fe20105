import { io, type Socket } from 'socket.io-client';
import { LIVE_PATH, type ClientToServer, type ServerToClient } from '../../contract';
import type { Link, LinkHandlers } from './link';

/** A join that is not answered in this time is tried again with the next connection. */
const ANSWER_MS = 10_000;
const RECONNECT_FIRST_MS = 500;
/** With the half more that chance may add, whoever waits in a session is back within five seconds of the server. */
const RECONNECT_MOST_MS = 2_500;

/** After `goodbye` everybody comes back at another moment, within the time the server asks for. */
function returnLater(socket: Socket<ServerToClient, ClientToServer>, jitterMs: number): void {
  socket.disconnect();
  setTimeout(() => socket.connect(), Math.random() * jitterMs);
}

/** The page's one socket: websocket first, long polling where a middlebox breaks it. */
export async function openSocket(handlers: LinkHandlers): Promise<Link> {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    path: LIVE_PATH,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: RECONNECT_FIRST_MS,
    reconnectionDelayMax: RECONNECT_MOST_MS,
  });
  socket.on('connect', () => handlers.connected());
  socket.on('disconnect', (reason) => {
    handlers.disconnected();
    // Cut off for its session's sake, or for not draining: socket.io itself comes back only from lines that broke.
    if (reason === 'io server disconnect') returnLater(socket, RECONNECT_FIRST_MS);
  });
  socket.on('connect_error', () => handlers.disconnected());
  socket.on('events', ({ room, events }) => handlers.events(room, events));
  socket.on('presence', (presence) => handlers.presence(presence));
  socket.on('closed', ({ room }) => handlers.closed(room));
  socket.on('hello', (greeting) => handlers.hello(greeting));
  socket.on('goodbye', ({ jitterMs }) => returnLater(socket, jitterMs));
  // While it waits between two attempts, asking to connect changes nothing: the wait is ended first.
  const online = () => socket.connected || socket.disconnect().connect();
  // A line that is gone says nothing for a long time. Dropped, it is taken up again at once where there is one after all.
  const offline = () => socket.io.engine?.close();
  addEventListener('online', online);
  addEventListener('offline', offline);
  return {
    join: (room, after) =>
      socket
        .timeout(ANSWER_MS)
        .emitWithAck('join', { room, after })
        .catch(() => ({ ok: false, code: 'unavailable' }) as const),
    leave: (room) => void socket.emit('leave', { room }),
    presence: (room, state) => void socket.emit('presence', { room, state }),
    close() {
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      socket.close();
    },
  };
}
