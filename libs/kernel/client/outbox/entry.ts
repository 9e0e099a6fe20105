import type { Method, Problem } from '../../contract';

/** Clients resend a change for this long; the server keeps answers longer, so that none is done twice. */
export const RESEND_MS = 14 * 24 * 60 * 60 * 1000;

/** A change that was asked for and not yet acknowledged. Plain data: it outlives the page. */
export interface OutboxEntry {
  /** The mutation id: the server answers a repetition as it answered the first. */
  id: string;
  /** Who asked for it; nobody else's session sends it. */
  accountId: string;
  /** What it belongs to on screen, such as a topic's id. */
  scope: string;
  method: Method;
  url: string;
  body: unknown;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * `sending`: on its way. `waiting`: no line, or the server is unwell; sent again by itself. `refused`: the server said no
 * (see `problem`), or it is too old to be sent without asking; its text waits to be given back to its form.
 */
export type PendingState = 'sending' | 'waiting' | 'refused';

export interface Pending extends OutboxEntry {
  state: PendingState;
  /** It outlives the page; false where the browser would not store it. */
  stored: boolean;
  /** Why it was refused (null for one that is too old), or why it waits although the line is there. */
  problem: Problem | null;
}

/** What an attempt came to: an answer, a refusal for good, or to be tried again. */
export type Attempt = { kind: 'done'; result: unknown } | { kind: 'refused'; problem: Problem } | { kind: 'later'; problem?: Problem; afterSeconds?: number };

export const tooOld = (entry: OutboxEntry, now: number): boolean => now - entry.at > RESEND_MS;
