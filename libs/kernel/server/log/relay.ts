import type { RoomEvent } from '../../contract';
import type { Db } from '../db/db';
import { EVENT_COLUMNS, toRoomEvent, type EventRow } from './events';
import { Pace } from './pace';

/** The guarantee under the wake-ups, which may be lost. */
const POLL_MS = 1000;
/** Rows of one read; what is left comes with the next. */
const BATCH = 1000;

const READ = `
SELECT (SELECT version FROM audience_version) AS audience_version, ${EVENT_COLUMNS}
FROM unnest($1::text[], $2::bigint[]) AS want(room, after)
JOIN event e ON e.room = want.room AND e.seq > want.after
ORDER BY e.room, e.seq LIMIT ${BATCH}`;
const HEADS = 'SELECT v.version, h.room, h.seq FROM audience_version v LEFT JOIN room_head h ON h.room = ANY($1)';

export interface Delivery {
  room: string;
  events: RoomEvent[];
  /** The audience version of the same snapshot as the rows: sockets that were checked before it are checked again first. */
  version: number;
}

/** Sends to this process's sockets. Deliveries of a room come in sequence, and the next waits for the promise. */
export type Deliver = (delivery: Delivery) => Promise<void>;

/**
 * Reads the log for the rooms that this process has sockets in, in sequence. A wake-up says where to look; the poll of
 * the heads finds what no wake-up told, as after a crash between commit and wake-up.
 */
export class Relay {
  private readonly sent = new Map<string, number>();
  private readonly dirty = new Set<string>();
  private running: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private resting: NodeJS.Timeout | undefined;
  private polling = false;

  constructor(
    private readonly db: Db,
    private readonly deliver: Deliver,
    private readonly failed: (error: unknown) => void,
    /** Told the audience version of each poll: a room in which nothing happens also loses who may no longer be in it. */
    private readonly versionSeen: (version: number) => Promise<void> = () => Promise.resolve(),
    /** How often a room may be told: what comes meanwhile goes out together. */
    private readonly pace = new Pace(() => 0),
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.poll(), POLL_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
    clearTimeout(this.resting);
  }

  /** Begins to relay a room after `seq`. Later calls for the same room change nothing. */
  open(room: string, seq: number): void {
    if (!this.sent.has(room)) this.sent.set(room, seq);
  }

  /** The last sequence that was relayed; 0 for a room that is not open. */
  position(room: string): number {
    return this.sent.get(room) ?? 0;
  }

  /** The last socket left the room. */
  close(room: string): void {
    this.sent.delete(room);
    this.dirty.delete(room);
    this.pace.forget(room);
  }

  wake(rooms: readonly string[]): void {
    for (const room of rooms) if (this.sent.has(room)) this.dirty.add(room);
    this.run();
  }

  /** Looks for events that no wake-up told of. */
  async poll(): Promise<void> {
    if (this.sent.size === 0 || this.polling) return;
    this.polling = true;
    try {
      const heads = await this.db.query<{ version: string; room: string | null; seq: string }>(HEADS, [[...this.sent.keys()]]);
      this.wake(heads.flatMap(({ room, seq }) => (room && Number(seq) > (this.sent.get(room) ?? Infinity) ? room : [])));
      await this.versionSeen(Number(heads[0]!.version));
    } catch (error) {
      this.failed(error);
    } finally {
      this.polling = false;
    }
  }

  private run(): void {
    if (this.dirty.size === 0) return;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
      this.rest();
    });
  }

  /** Rooms that were told too often just now come when it is time. */
  private rest(): void {
    clearTimeout(this.resting);
    if (this.dirty.size > 0) this.resting = setTimeout(() => this.run(), Math.min(...[...this.dirty].map((room) => this.pace.wait(room))));
  }

  private async drain(): Promise<void> {
    // Commits of the same moment are read together.
    await new Promise(setImmediate);
    for (let rooms = this.ripe(); rooms.length > 0; rooms = this.ripe()) {
      for (const room of rooms) this.dirty.delete(room);
      try {
        await this.relay(rooms);
      } catch (error) {
        // The poll comes back to these rooms.
        this.failed(error);
      }
    }
  }

  private ripe(): string[] {
    return [...this.dirty].filter((room) => this.pace.wait(room) === 0);
  }

  private async relay(rooms: string[]): Promise<void> {
    const open = rooms.filter((room) => this.sent.has(room));
    const rows = await this.db.query<EventRow & { audience_version: string }>(READ, [open, open.map((room) => this.sent.get(room))]);
    for (const [room, some] of Map.groupBy(rows, (row) => row.room)) {
      const from = this.sent.get(room);
      if (from === undefined) continue;
      const to = Number(some.at(-1)!.seq);
      // Before the delivery: who joins during it asks for what they missed up to here.
      this.sent.set(room, to);
      this.pace.told(room);
      try {
        await this.deliver({ room, events: some.map(toRoomEvent), version: Number(some[0]!.audience_version) });
      } catch (error) {
        // Nobody got it: the poll comes back to it.
        if (this.sent.get(room) === to) this.sent.set(room, from);
        throw error;
      }
    }
    if (rows.length === BATCH) for (const room of open) this.dirty.add(room);
  }
}
