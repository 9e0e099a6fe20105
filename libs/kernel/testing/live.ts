import { io, type Socket } from 'socket.io-client';
import { LIVE_PATH, type ClientToServer, type JoinAnswer, type RoomEvent, type ServerToClient } from '../contract';
import { TEST_ORIGIN } from './origin';
import { until } from './until';

/** A page's socket as a test holds it: everything that it was sent, in order. */
export interface TestReader {
  socket: Socket<ServerToClient, ClientToServer>;
  events: RoomEvent[];
  closed: string[];
  join(room: string, after?: number): Promise<JoinAnswer>;
  /** Resolves when that many events of the room have come. */
  received(room: string, count: number): Promise<RoomEvent[]>;
  close(): void;
}

/** Connects as a page of the site would; rejects when the server refuses the handshake. */
export async function connectLive(url: string, cookie?: string, origin = TEST_ORIGIN): Promise<TestReader> {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    path: LIVE_PATH,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { origin, ...(cookie && { cookie }) },
  });
  const events: RoomEvent[] = [];
  const closed: string[] = [];
  socket.on('events', (message) => events.push(...message.events));
  socket.on('closed', ({ room }) => closed.push(room));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (error) => reject(error));
  });
  return {
    socket,
    events,
    closed,
    join: (room, after = 0) => socket.emitWithAck('join', { room, after }) as Promise<JoinAnswer>,
    received: (room, count) => until(() => {
      const mine = events.filter((event) => event.room === room);
      return mine.length >= count ? mine : undefined;
    }),
    close: () => void socket.close(),
  };
}
