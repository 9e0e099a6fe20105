/** What to do about a message: answer it, know that one is admitted, or nothing but read it. */
export interface Reaction {
  send?: string[];
  joined?: boolean;
  /** What came before is no longer told: a page would be fetched anew. */
  resync?: boolean;
  /** The server will not have this reader. */
  refused?: boolean;
}

/** @param after number of the last message that the reader has; 0 for none */
type Protocol = (message: string, room: string, after: number) => Reaction;

/** Packets of engine.io and socket.io, as their protocol documents number them. */
const ENGINE_OPEN = '0';
const ENGINE_PING = '2';
const ENGINE_PONG = '3';
const CONNECT = '40';
const ACKNOWLEDGED = '430';
const asked = (room: string, after: number): string => `420${JSON.stringify(['join', { room, after }])}`;
const reading = (room: string): string => `42${JSON.stringify(['presence', { room, state: 'reading' }])}`;

const socketIo: Protocol = (message, room, after) => {
  if (message === ENGINE_PING) return { send: [ENGINE_PONG] };
  if (message.startsWith(ENGINE_OPEN)) return { send: [CONNECT] };
  if (message.startsWith(CONNECT)) return { send: [asked(room, after)] };
  if (!message.startsWith(ACKNOWLEDGED)) return {};
  // A page says that it is being read as soon as it is let in.
  if (!message.includes('"ok":true')) return { refused: true };
  return { joined: true, resync: message.includes('"resync":true'), send: [reading(room)] };
};

/** A server that says one word to each reader and then only sends. */
const plain: Protocol = (message) => (message === 'hello' ? { joined: true } : {});

export const protocols = { 'socket.io': socketIo, plain } as const;
