/** What to do about a message: answer it, know that one is admitted, or nothing but read it. */
export interface Reaction {
  send?: string[];
  joined?: boolean;
  /** The server will not have this reader. */
  refused?: boolean;
}

type Protocol = (message: string, room: string) => Reaction;

/** Packets of engine.io and socket.io, as their protocol documents number them. */
const ENGINE_OPEN = '0';
const ENGINE_PING = '2';
const ENGINE_PONG = '3';
const CONNECT = '40';
const ACKNOWLEDGED = '430';
const asked = (room: string): string => `420${JSON.stringify(['join', { room, after: 0 }])}`;
const reading = (room: string): string => `42${JSON.stringify(['presence', { room, state: 'reading' }])}`;

const socketIo: Protocol = (message, room) => {
  if (message === ENGINE_PING) return { send: [ENGINE_PONG] };
  if (message.startsWith(ENGINE_OPEN)) return { send: [CONNECT] };
  if (message.startsWith(CONNECT)) return { send: [asked(room)] };
  if (!message.startsWith(ACKNOWLEDGED)) return {};
  // A page says that it is being read as soon as it is let in.
  return message.includes('"ok":true') ? { joined: true, send: [reading(room)] } : { refused: true };
};

/** A server that says one word to each reader and then only sends. */
const plain: Protocol = (message) => (message === 'hello' ? { joined: true } : {});

export const protocols = { 'socket.io': socketIo, plain } as const;
