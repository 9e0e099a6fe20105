import { accountAudiences, GUEST_AUDIENCES, parseRoom, type AudienceKey } from '../../contract';
import { one, type Sql } from '../db/sql';
import type { Db } from '../db/db';
import type { Sessions } from '../http/sessions';
import { catchUp, type CaughtUp } from '../log/catch-up';
import type { SubjectRegistry } from '../subjects/registry';

/** Whose socket it is: the session that it was opened under, or a guest. */
export interface Holder {
  sessionId: string | null;
  accountId: string | null;
}

export type Admission = { admitted: true; version: number; caughtUp: CaughtUp } | { admitted: false; sessionEnded: boolean };

const VERSION = 'SELECT version FROM audience_version';

const version = async (sql: Sql): Promise<number> => Number((await one<{ version: string }>(sql, VERSION))!.version);

/** Decides who may be in which room. It always asks PostgreSQL: nothing about access is remembered longer than a version. */
export class RoomGate {
  constructor(
    private readonly db: Db,
    private readonly subjects: SubjectRegistry,
    private readonly sessions: Sessions,
  ) {}

  /** Access, version and missed events as of one instant. A room that is not there is not told from one that may not be seen. */
  async admit(holder: Holder, room: string, after: number): Promise<Admission> {
    return this.db.snapshot(async (sql) => {
      const keys = await this.keysOf(sql, [holder]);
      const mine = keys.get(holder.sessionId);
      if (!mine) return { admitted: false, sessionEnded: true };
      const audience = await this.audienceOf(sql, room);
      if (!audience || !mine.includes(audience)) return { admitted: false, sessionEnded: false };
      return { admitted: true, version: await version(sql), caughtUp: await catchUp(sql, room, after) };
    });
  }

  /** Which of the holders may still be in the room, and the version that this is true for. */
  async recheck(room: string, holders: readonly Holder[]): Promise<{ version: number; allowed: (holder: Holder) => boolean; alive: (holder: Holder) => boolean }> {
    return this.db.snapshot(async (sql) => {
      const keys = await this.keysOf(sql, holders);
      const audience = await this.audienceOf(sql, room);
      return {
        version: await version(sql),
        alive: (holder) => keys.has(holder.sessionId),
        allowed: (holder) => audience !== undefined && (keys.get(holder.sessionId)?.includes(audience) ?? false),
      };
    });
  }

  /** The audience keys of the living sessions among the holders; null stands for guests. */
  private async keysOf(sql: Sql, holders: readonly Holder[]): Promise<Map<string | null, readonly AudienceKey[]>> {
    const keys = new Map<string | null, readonly AudienceKey[]>([[null, GUEST_AUDIENCES]]);
    const ids = [...new Set(holders.flatMap(({ sessionId }) => sessionId ?? []))];
    if (ids.length === 0) return keys;
    for (const [id, { accountId, grants }] of await this.sessions.alive(sql, ids)) {
      keys.set(id, [...accountAudiences(accountId), ...grants]);
    }
    return keys;
  }

  private async audienceOf(sql: Sql, room: string): Promise<AudienceKey | undefined> {
    const name = parseRoom(room);
    if (!name) return undefined;
    if (name.kind === 'account') return room;
    if (name.kind === 'site') return GUEST_AUDIENCES[0];
    return (await this.subjects.forRoom(name.kind)?.audiences(sql, [name.id]))?.get(name.id);
  }
}
