import type { Cursor } from '@minga/kernel/contract';
import { one, type Db } from '@minga/kernel/server';

const READ = `
SELECT (SELECT version FROM audience_version)::text AS version,
       (SELECT coalesce(json_object_agg(room, seq), '{}') FROM room_head WHERE room = ANY($1::text[])) AS heads`;

/** The audience version, and where rooms stand; a room without events is absent. */
export interface Heads {
  version: string;
  heads: Cursor;
}

interface Asker {
  rooms: readonly string[];
  resolve(heads: Heads): void;
  reject(error: unknown): void;
}

/**
 * Where rooms stand now. Whoever asks while a statement runs is answered by the next one, together with all the others:
 * never by one that began before the question, so that nobody is shown less than was committed when they asked.
 */
export class RoomHeads {
  private waiting: Asker[] = [];
  private running = false;

  constructor(private readonly db: Db) {}

  read(rooms: readonly string[]): Promise<Heads> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ rooms, resolve, reject });
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting.length > 0) {
      const askers = this.waiting;
      this.waiting = [];
      try {
        const answer = (await one<{ version: string; heads: Cursor }>(this.db, READ, [[...new Set(askers.flatMap(({ rooms }) => rooms))]]))!;
        for (const { resolve } of askers) resolve(answer);
      } catch (error) {
        for (const { reject } of askers) reject(error);
      }
    }
    this.running = false;
  }
}

/** True when no room has moved since the cursor was read. */
export const unmoved = (cursor: Cursor, { heads }: Heads): boolean => Object.entries(cursor).every(([room, seq]) => (heads[room] ?? 0) === seq);
