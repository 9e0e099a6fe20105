import type { PackedHistogram } from '../load/histogram.ts';

/** How a reader follows a topic by websocket. */
export interface ReaderPlan {
  /** Which of `protocols.ts`. */
  protocol: 'socket.io' | 'plain';
  url: string;
  headers: Record<string, string>;
  room: string;
  /** Regular expression whose first group is the id that the sender put into the text. */
  marker: string;
  /** Regular expression whose first group is the number of a message in its room. */
  sequence: string;
}

/** What the controlling process asks of a process of readers, one at a time. */
export type ReadersOrder =
  | { order: 'connect'; plan: ReaderPlan; count: number }
  /** Until each reader has that many replies, or the time is up. Answers with one message as it came. */
  | { order: 'until'; replies: number; patienceMs: number }
  /** `sentAt`: when each reply was sent, by its id, in microseconds of the machine's clock. */
  | { order: 'collect'; sentAt: [id: string, microseconds: number][] }
  | { order: 'close' };

export interface Collected {
  latency: PackedHistogram;
  /** Replies that some reader never got, got twice, or got with a number that does not follow the one before. */
  missing: number;
  doubled: number;
  gaps: number;
}

/** The machine's clock, the same in all processes, in microseconds. */
export const clock = (): number => Number(process.hrtime.bigint()) / 1000;
