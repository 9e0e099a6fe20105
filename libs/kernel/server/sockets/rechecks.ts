import type { RoomGate } from './gate';
import type { LiveSocket, Subscriptions } from './subscriptions';

/** Takes a socket out of a room that it may no longer be in; `alive` is whether its session lives. */
export type Expel = (socket: LiveSocket, room: string, alive: boolean) => void;

/** Asks again for those who were admitted before somebody lost access, and takes out who lost it. */
export class Rechecks {
  constructor(
    private readonly gate: RoomGate,
    private readonly subscriptions: Subscriptions,
    private readonly expel: Expel,
    /** Somebody who reads here is named from now on, or no longer. */
    private readonly renamed: (socket: LiveSocket, room: string) => void,
  ) {}

  /** Resolves when every socket in the rooms was checked as of `version` or later. */
  async upTo(version: number, rooms: readonly string[]): Promise<void> {
    // Again and again: sockets join while others are checked, some as of an older version.
    for (let older = this.older(rooms, version); older.size > 0; older = this.older(rooms, version)) await this.check(older);
  }

  /** As `upTo`, for the version that holds now. */
  async upToNow(rooms: readonly string[]): Promise<void> {
    await this.upTo(await this.gate.version(), rooms);
  }

  private older(rooms: readonly string[], version: number): Map<string, LiveSocket[]> {
    const older = rooms.map((room) => [room, this.subscriptions.olderThan(room, version)] as const);
    return new Map(older.filter(([, sockets]) => sockets.length > 0));
  }

  private async check(sockets: ReadonlyMap<string, readonly LiveSocket[]>): Promise<void> {
    const holders = [...sockets.values()].flatMap((some) => some.map((socket) => socket.data.holder));
    const { version, allowed, alive, named } = await this.gate.recheck([...sockets.keys()], holders);
    for (const [room, some] of sockets) {
      for (const socket of some) {
        if (socket.data.named !== named(socket.data.holder)) this.rename(socket);
        if (allowed(room, socket.data.holder)) this.subscriptions.checked(room, socket, version);
        else this.expel(socket, room, alive(socket.data.holder));
      }
    }
  }

  private rename(socket: LiveSocket): void {
    socket.data.named = !socket.data.named;
    for (const room of this.subscriptions.rooms(socket)) this.renamed(socket, room);
  }
}
