import type { Bus } from './bus';

/** Room names of this long are sent together: fewer notifications than commits, and nobody sees a hundredth of a second. */
const GATHER_MS = 10;
/** A NOTIFY holds 8000 bytes; room names are under 60. */
const ROOMS_A_MESSAGE = 100;

/** Gathers the rooms that commits told, wakes this process at once and the others by the bus. */
export class Wakeups {
  private readonly listeners: ((rooms: readonly string[]) => void)[] = [];
  private pending = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly bus: Bus) {
    bus.subscribe('rooms', (rooms) => this.wake(rooms as string[]));
  }

  listen(listener: (rooms: readonly string[]) => void): void {
    this.listeners.push(listener);
  }

  committed(rooms: readonly string[]): void {
    this.wake(rooms);
    for (const room of rooms) this.pending.add(room);
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS);
  }

  /** Sends what is gathered; awaited when the process stops. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rooms = [...this.pending];
    this.pending = new Set();
    for (let i = 0; i < rooms.length; i += ROOMS_A_MESSAGE) {
      await this.bus.publish('rooms', rooms.slice(i, i + ROOMS_A_MESSAGE));
    }
  }

  private wake(rooms: readonly string[]): void {
    for (const listener of this.listeners) listener(rooms);
  }
}
