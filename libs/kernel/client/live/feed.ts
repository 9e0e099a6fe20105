import type { RoomEvent } from '../../contract';

/** What a page does with a room's events. It keeps its own place, since its view is what must be right. */
export interface RoomListener {
  /** The sequence up to which the view holds the room; read anew each time. */
  cursor(): number;
  /** The next events, in sequence and without a gap. The view's cursor must have moved when it returns. */
  onEvents(events: RoomEvent[]): void;
  /** The missed events cannot be had: fetch the view anew. */
  onResync(): Promise<unknown> | void;
  /** The reader may not see the room any more. */
  onClosed?(): void;
}

/** What to do with events that arrived: those to apply now, and whether something before the rest is missing. */
export interface Plan {
  apply: RoomEvent[];
  gap: boolean;
}

/** Drops what the view holds already, keeps the unbroken run after it, and tells whether there is more behind a gap. */
export function plan(cursor: number, events: readonly RoomEvent[]): Plan {
  const apply: RoomEvent[] = [];
  let next = cursor + 1;
  const fresh = events.filter((event) => event.seq > cursor).sort((a, b) => a.seq - b.seq);
  for (const event of fresh) {
    if (event.seq < next) continue;
    if (event.seq > next) return { apply, gap: true };
    apply.push(event);
    next += 1;
  }
  return { apply, gap: false };
}

/** What was missed, as a join or `GET /api/rooms/:room/events` answers. */
export interface Missed {
  seq: number;
  events: RoomEvent[];
  resync: boolean;
}

/** Brings one listener up to what arrived. True when events between are missing and must be fetched. */
export function deliver(listener: RoomListener, events: readonly RoomEvent[]): boolean {
  const { apply, gap } = plan(listener.cursor(), events);
  if (apply.length > 0) listener.onEvents(apply);
  return gap;
}

/** Brings one listener up to a catch-up's answer; a hole in it, or events beyond keeping, end in a fresh view. */
export async function settle(listener: RoomListener, missed: Missed): Promise<void> {
  if (missed.resync || deliver(listener, missed.events) || listener.cursor() < missed.seq) await listener.onResync();
}
