import type { Greeting, JoinAnswer, Presence, PresenceState, RoomEvent } from '../../contract';

/** What the line tells the page. */
export interface LinkHandlers {
  connected(): void;
  disconnected(): void;
  events(room: string, events: RoomEvent[]): void;
  presence(presence: Presence): void;
  closed(room: string): void;
  hello(greeting: Greeting): void;
}

/** A line to the server: a socket, or in low data a poll. Made after hydration, closed with the page. */
export interface Link {
  join(room: string, after: number): Promise<JoinAnswer>;
  leave(room: string): void;
  presence(room: string, state: PresenceState): void;
  close(): void;
}

/** Opens a line; the module behind it is loaded when it is asked for. */
export type OpenLink = (handlers: LinkHandlers) => Promise<Link>;
