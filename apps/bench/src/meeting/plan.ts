import type { PackedHistogram } from '../load/histogram.ts';
import type { Strain } from '../processes/own-strain.ts';

/** How somebody follows a meeting by websocket. */
export interface Seat {
  url: string;
  headers: Record<string, string>;
  room: string;
}

/** What a screen shows in the end: things by their ids, in order, and numbers by what they count. */
export interface Tally {
  things: string[];
  numbers: Record<string, number>;
}

/** One text for what is the same. */
export const tallyText = ({ things, numbers }: Tally): string =>
  JSON.stringify([[...things].toSorted(), Object.entries(numbers).filter(([, count]) => count > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** How a thing, or the n-th of what is counted, is called between processes; its first word is the kind of the act. */
export const thingKey = (kind: string, id: string): string => `${kind} ${id}`;
export const countKey = (kind: string, id: string, count: number): string => `${kind} ${id} ${count}`;

/** What the controlling process asks of a process of screens, one at a time. */
export type ScreensOrder =
  | { order: 'connect'; seats: Seat[] }
  /** Until each screen shows this, or the time is up. Answers with how many do not. */
  | { order: 'until'; shows: string; patienceMs: number }
  /** `begun`: when each act began, by its key, in microseconds of the machine's clock. */
  | { order: 'collect'; begun: [key: string, microseconds: number][] }
  | { order: 'begin' } | { order: 'close' };

export interface Screened {
  /** From an act to each screen, by its kind. */
  latency: [kind: string, PackedHistogram][];
  /** When the last screen here had each act. */
  last: [key: string, microseconds: number][];
  /** Acts that some screen never had, by screens; numbers in a room that do not follow the one before; sockets that were cut off. */
  missing: number;
  gaps: number;
  cut: number;
  /** Messages to all these screens, and their bytes. */
  messages: number;
  bytes: number;
  /** Of this process, from its last screen's handshake on. */
  strain: Strain;
}
