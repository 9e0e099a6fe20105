import type { Bus } from './bus';

/** Room names of this long are sent together: fewer notifications than commits, and nobody sees a fiftieth of a second. */
const GATHER_MS = 20;
/** A NOTIFY holds 8000 bytes; room names are under 60, and so are types, of which there are fewer than a hundred. */
const ROOMS_A_MESSAGE = 60;
const TYPES_A_MESSAGE = 60;

/** Told the rooms that have new events, and of what types those are. */
export type Woken = (rooms: readonly string[], types: readonly string[]) => void;

interface Told {
  rooms: string[];
  types: string[];
}

/** Gathers the rooms that commits told, wakes this process at once and the others by the bus. */
export class Wakeups {
  private readonly listeners: Woken[] = [];
  private rooms = new Set<string>();
  private types = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly bus: Bus) {
    bus.subscribe('rooms', (message) => {
      const { rooms, types } = message as Told;
      this.wake(rooms, types);
    });
  }

  listen(listener: Woken): void {
    this.listeners.push(listener);
  }

  committed(rooms: readonly string[], types: readonly string[]): void {
    this.wake(rooms, types);
    for (const room of rooms) this.rooms.add(room);
    for (const type of types) this.types.add(type);
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS);
  }

  /** Sends what is gathered; awaited when the process stops. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const [rooms, types] = [[...this.rooms], [...this.types]];
    this.rooms = new Set();
    this.types = new Set();
    for (let i = 0; i * ROOMS_A_MESSAGE < rooms.length || i * TYPES_A_MESSAGE < types.length; i++) {
      const told: Told = { rooms: slice(rooms, i, ROOMS_A_MESSAGE), types: slice(types, i, TYPES_A_MESSAGE) };
      await this.bus.publish('rooms', told);
    }
  }

  private wake(rooms: readonly string[], types: readonly string[]): void {
    for (const listener of this.listeners) listener(rooms, types);
  }
}

const slice = (names: readonly string[], part: number, size: number): string[] => names.slice(part * size, (part + 1) * size);
