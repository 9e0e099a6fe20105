/** So often a room is told at once, one after the other: what comes now and then never waits. */
export const IN_A_ROW = 10;

/** Spaces what rooms are told: a few times at once, then one delivery each `everyMs`, with all that came meanwhile. */
export class Pace {
  /** When the room would be told again, had it been told evenly from the first. */
  private readonly due = new Map<string, number>();

  constructor(
    /** Milliseconds between two deliveries to the room, in the long run. */
    private readonly everyMs: (room: string) => number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Milliseconds until the room may be told; 0: now. */
  wait(room: string): number {
    return Math.max(0, (this.due.get(room) ?? 0) - IN_A_ROW * this.everyMs(room) - this.now());
  }

  told(room: string): void {
    this.due.set(room, Math.max(this.due.get(room) ?? 0, this.now()) + this.everyMs(room));
  }

  forget(room: string): void {
    this.due.delete(room);
  }
}
