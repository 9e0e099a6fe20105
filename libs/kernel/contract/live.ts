import type { RoomEvent } from './event';

/** Where the socket is served. */
export const LIVE_PATH = '/live';

/** What somebody in a room is doing. `away` takes them off the list without leaving the room. */
export type PresenceState = 'reading' | 'writing' | 'away';

/** Somebody in a room, as shown to the others. */
export interface PresentPerson {
  id: string;
  handle: string;
  name: string;
  stakeholderGroup: string | null;
  country: string | null;
  writing: boolean;
}

/** Who is in a room, or in one inside it, now: all readers counted (guests too), the first people named. */
export interface Presence {
  room: string;
  readers: number;
  people: PresentPerson[];
  /** Of a room around others (a group's, around its topics'): room → readers in it, the fullest first. They are counted above as well. */
  inside?: Record<string, number>;
}

/** The answer to a join: what was missed since `after`, or `resync` to fetch the room's views anew. */
export type JoinAnswer =
  | { ok: true; seq: number; events: RoomEvent[]; resync: boolean }
  | { ok: false; code: 'not-found' | 'invalid-input' | 'too-many-rooms' | 'unavailable' }
  | { ok: false; code: 'too-many-requests'; retryAfterSeconds: number };

/** What a page may send. */
export interface ClientToServer {
  join(request: { room: string; after: number }, answer: (answer: JoinAnswer) => void): void;
  leave(request: { room: string }): void;
  presence(request: { room: string; state: PresenceState }): void;
}

/** Which build serves, and whom the line is held for (an account's id; null for a guest). A page of another build, or drawn for somebody else, reloads when idle. */
export interface Greeting {
  build: string;
  account: string | null;
}

/** What a page is sent. */
export interface ServerToClient {
  /** At once after connecting. */
  hello(message: Greeting): void;
  /** A room's events, in sequence. */
  events(message: { room: string; events: RoomEvent[] }): void;
  presence(message: Presence): void;
  /** The reader may not see the room any more. */
  closed(message: { room: string }): void;
  /** The server stops: reconnect after a random share of `jitterMs`. */
  goodbye(message: { jitterMs: number }): void;
}
