import type { RoomEvent } from '../../contract';
import { deliver, settle, type Missed, type RoomListener } from './feed';

/** Asks what a room's reader missed after a sequence. */
export type FetchMissed = (room: string, after: number) => Promise<Missed>;

/** One room on this page: its listeners, brought up together, and one catch-up at a time. */
export class RoomFeed {
  private readonly listeners = new Set<RoomListener>();
  private catching: Promise<void> | undefined;
  private again = false;
  /** The highest sequence that anybody spoke of. */
  private head = 0;

  constructor(
    readonly room: string,
    private readonly fetchMissed: FetchMissed,
    private readonly failed: (error: unknown) => void,
  ) {}

  add(listener: RoomListener): void {
    this.listeners.add(listener);
  }

  remove(listener: RoomListener): void {
    this.listeners.delete(listener);
  }

  get empty(): boolean {
    return this.listeners.size === 0;
  }

  /** The place from which everybody here can be brought up. */
  cursor(): number {
    return Math.min(...[...this.listeners].map((listener) => listener.cursor()));
  }

  /** A view that was fetched while events arrived may be behind them: it is brought up. */
  check(): void {
    if (!this.empty && this.cursor() < this.head) void this.catchUp();
  }

  arrived(events: readonly RoomEvent[]): void {
    this.head = Math.max(this.head, ...events.map((event) => event.seq));
    const gaps = [...this.listeners].map((listener) => deliver(listener, events));
    if (gaps.includes(true)) void this.catchUp();
  }

  /** What a join or a poll answered. */
  async missed(missed: Missed): Promise<void> {
    this.head = Math.max(this.head, missed.seq);
    await Promise.all([...this.listeners].map((listener) => settle(listener, missed)));
  }

  closed(): void {
    for (const listener of this.listeners) listener.onClosed?.();
  }

  /** Fetches what is missing; a second need while one runs is met right after it. */
  catchUp(): Promise<void> {
    if (this.catching) {
      this.again = true;
      return this.catching;
    }
    this.catching = this.run().finally(() => (this.catching = undefined));
    return this.catching;
  }

  private async run(): Promise<void> {
    try {
      do {
        this.again = false;
        if (this.empty) return;
        await this.missed(await this.fetchMissed(this.room, this.cursor()));
      } while (this.again);
    } catch (error) {
      this.failed(error);
    }
  }
}
