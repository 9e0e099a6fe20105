interface Line {
  running: number;
  waiting: { abreast: number; go: () => void }[];
}

/**
 * Writers of one room wait here, first come first served, before they take a connection: else a convoy on one hot room
 * holds every connection of the pool while it waits for the room's head.
 */
export class RoomQueue {
  private readonly lines = new Map<string, Line>();

  /**
   * Runs `work` when every earlier writer of `room` in this process has begun, and fewer than `abreast` of them are at it: one,
   * or a few where they only meet at the room's head.
   */
  async run<T>(room: string | undefined, work: () => Promise<T>, abreast = 1): Promise<T> {
    if (!room) return work();
    const line = this.line(room);
    if (line.waiting.length > 0 || line.running >= abreast) await new Promise<void>((go) => line.waiting.push({ abreast, go }));
    else line.running++;
    try {
      return await work();
    } finally {
      line.running--;
      this.next(room, line);
    }
  }

  private line(room: string): Line {
    let line = this.lines.get(room);
    if (!line) this.lines.set(room, (line = { running: 0, waiting: [] }));
    return line;
  }

  private next(room: string, line: Line): void {
    while (line.waiting.length > 0 && line.running < line.waiting[0]!.abreast) {
      line.running++;
      line.waiting.shift()!.go();
    }
    if (line.running === 0) this.lines.delete(room);
  }
}
