import { accountAudiences, audience, GUEST_AUDIENCES, isId, parseRoom, rooms as allRooms, type AudienceKey } from '../../contract';
import { one, type Sql } from '../db/sql';
import type { Db } from '../db/db';
import type { AliveSession, Sessions } from '../http/sessions';
import { catchUp, type CaughtUp } from '../log/catch-up';
import type { SubjectRegistry } from '../subjects/registry';

/** Whose socket it is: the session that it was opened under, or a guest. */
export interface Holder {
  sessionId: string | null;
  accountId: string | null;
}

export type Admission = { admitted: true; version: number; caughtUp: CaughtUp } | { admitted: false; sessionEnded: boolean };

export interface Recheck {
  version: number;
  allowed(room: string, holder: Holder): boolean;
  alive(holder: Holder): boolean;
  named(holder: Holder): boolean;
}

/** No reader has this key. */
const NOBODYS: AudienceKey = '';
/** Rooms that belong to no slice's subject. */
const OF_THE_KERNEL: Readonly<Record<string, (id: string) => AudienceKey>> = { account: audience.account, site: audience.public };

const VERSION = 'SELECT version FROM audience_version';

const version = async (sql: Sql): Promise<number> => Number((await one<{ version: string }>(sql, VERSION))!.version);

/** The audience keys of living sessions; null stands for guests. */
function keysOf(sessions: ReadonlyMap<string, AliveSession>): Map<string | null, readonly AudienceKey[]> {
  const keys = new Map<string | null, readonly AudienceKey[]>([[null, GUEST_AUDIENCES]]);
  for (const [id, { accountId, grants }] of sessions) keys.set(id, [...accountAudiences(accountId), ...grants]);
  return keys;
}

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
      const keys = keysOf(await this.aliveOf(sql, [holder]));
      const mine = keys.get(holder.sessionId);
      if (!mine) return { admitted: false, sessionEnded: true };
      const key = await this.audienceOf(sql, room);
      if (!key || !mine.includes(key)) return { admitted: false, sessionEnded: false };
      return { admitted: true, version: await version(sql), caughtUp: await catchUp(sql, room, after) };
    });
  }

  /** Which of the holders may still be in which of the rooms, and the version that this is true for. */
  async recheck(rooms: readonly string[], holders: readonly Holder[]): Promise<Recheck> {
    return this.db.snapshot(async (sql) => {
      const sessions = await this.aliveOf(sql, holders);
      const keys = keysOf(sessions);
      const audiences = await this.audiencesOf(sql, rooms);
      return {
        version: await version(sql),
        alive: (holder) => keys.has(holder.sessionId),
        named: (holder) => sessions.get(holder.sessionId ?? '')?.named ?? true,
        allowed: (room, holder) => keys.get(holder.sessionId)?.includes(audiences.get(room) ?? NOBODYS) ?? false,
      };
    });
  }

  /** The group's room around each room of something that belongs to a group, where both have one audience: what is hidden in a group is not counted there. */
  async around(rooms: readonly string[]): Promise<Map<string, string>> {
    const named = rooms.flatMap((room) => parseRoom(room) ?? []).filter(({ kind }) => this.subjects.forRoom(kind)?.group);
    if (named.length === 0) return new Map();
    return this.db.snapshot(async (sql) => {
      const outer = new Map<string, string>();
      for (const [kind, some] of Map.groupBy(named, (name) => name.kind)) {
        const groups = await this.subjects.forRoom(kind)!.group!(sql, some.map(({ id }) => id));
        for (const [id, group] of groups) if (group !== null) outer.set(`${kind}:${id}`, allRooms.group(group));
      }
      const audiences = await this.audiencesOf(sql, [...new Set([...outer].flat())]);
      return new Map([...outer].filter(([room, around]) => room !== around && audiences.has(room) && audiences.get(room) === audiences.get(around)));
    });
  }

  /** The audience version as it stands. */
  async version(): Promise<number> {
    return version(this.db);
  }

  private async aliveOf(sql: Sql, holders: readonly Holder[]): Promise<Map<string, AliveSession>> {
    const ids = [...new Set(holders.flatMap(({ sessionId }) => sessionId ?? []))];
    return ids.length === 0 ? new Map() : this.sessions.alive(sql, ids);
  }

  private async audienceOf(sql: Sql, room: string): Promise<AudienceKey | undefined> {
    return (await this.audiencesOf(sql, [room])).get(room);
  }

  /** Rooms that are not there are absent from the answer. One statement for each kind of room. */
  private async audiencesOf(sql: Sql, rooms: readonly string[]): Promise<Map<string, AudienceKey>> {
    const audiences = new Map<string, AudienceKey>();
    const named = rooms.flatMap((room) => parseRoom(room) ?? []);
    for (const [kind, some] of Map.groupBy(named, (name) => name.kind)) {
      const own = OF_THE_KERNEL[kind];
      const found = own ? undefined : await this.audiencesIn(sql, kind, some.map(({ id }) => id));
      for (const { id } of some) {
        const key = own?.(id) ?? found?.get(id);
        if (key) audiences.set(`${kind}:${id}`, key);
      }
    }
    return audiences;
  }

  private async audiencesIn(sql: Sql, kind: string, ids: readonly string[]): Promise<Map<string, AudienceKey> | undefined> {
    const subject = this.subjects.forRoom(kind);
    const asked = ids.filter((id) => isId(id) || subject?.names?.includes(id));
    return asked.length > 0 ? subject?.audiences(sql, asked) : undefined;
  }
}
