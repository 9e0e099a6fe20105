/**
 * Writers of one room wait here, first come first served, before they take a connection: else a convoy on one hot room
 * holds every connection of the pool while it waits for the room's head.
 */
export class RoomQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** Runs `work` when every earlier writer of `room` in this process has finished. */
  async run<T>(room: string | undefined, work: () => Promise<T>): Promise<T> {
    if (!room) return work();
    const before = this.tails.get(room) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.tails.set(room, settled);
    try {
      return await mine;
    } finally {
      if (this.tails.get(room) === settled) this.tails.delete(room);
    }
  }
}
