import type { JoinAnswer, RoomEvent } from '../../contract';
import type { RoomListener } from '../live/feed';
import type { Link, LinkHandlers, OpenLink } from '../live/link';

export const buildEvent = (seq: number, room = 'topic:1'): RoomEvent => ({
  room,
  seq,
  at: '2026-11-24T18:00:00.000Z',
  actor: null,
  body: { type: 'counted', version: 1, payload: seq },
});

/** A room's log with lines to it that can be cut: what the server is to the page's live side. */
export class TestServer {
  readonly events: RoomEvent[] = [];
  readonly lines: LinkHandlers[] = [];
  readonly joins: { room: string; after: number }[] = [];
  readonly asked: number[] = [];
  readonly said: string[] = [];
  left: string[] = [];
  /** Events before this sequence are no longer kept. */
  keptFrom = 1;
  refuses = false;

  readonly open: OpenLink = (handlers) => {
    this.lines.push(handlers);
    return Promise.resolve(this.link());
  };

  readonly fetchMissed = (_room: string, after: number) => {
    this.asked.push(after);
    return Promise.resolve(this.missed(after));
  };

  /** Adds events to the log; sends them down the line unless told to lose them. */
  happen(count: number, { lost = false } = {}): void {
    const first = this.events.length + 1;
    const fresh = Array.from({ length: count }, (_, index) => buildEvent(first + index));
    this.events.push(...fresh);
    if (!lost) this.lines.at(-1)?.events('topic:1', fresh);
  }

  private missed(after: number) {
    const seq = this.events.length;
    const resync = after + 1 < this.keptFrom && after < seq;
    return { seq, events: resync ? [] : this.events.slice(after), resync };
  }

  private link(): Link {
    return {
      join: (room, after): Promise<JoinAnswer> => {
        this.joins.push({ room, after });
        return Promise.resolve(this.refuses ? { ok: false, code: 'not-found' } : { ok: true, ...this.missed(after) });
      },
      leave: (room) => void this.left.push(room),
      presence: (room, state) => void this.said.push(`${room} ${state}`),
      close: () => undefined,
    };
  }
}

/** A view that holds the sequences it was given. */
export class TestView implements RoomListener {
  closed = 0;
  resyncs = 0;

  constructor(
    readonly seen: number[] = [],
    private readonly server?: TestServer,
  ) {}

  cursor = (): number => this.seen.at(-1) ?? 0;
  onEvents = (events: RoomEvent[]): void => void this.seen.push(...events.map((event) => event.seq));
  onClosed = (): void => void (this.closed += 1);
  onResync = (): void => {
    this.resyncs += 1;
    this.seen.splice(0, this.seen.length, ...(this.server?.events.map((event) => event.seq) ?? []));
  };
}

/** Lets everything that waits on settled promises go on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A `Storage` in memory; full from the start when told so. */
export class TestStorage implements Storage {
  private readonly items = new Map<string, string>();

  constructor(private readonly full = false) {}

  get length(): number {
    return this.items.size;
  }
  key = (index: number): string | null => [...this.items.keys()][index] ?? null;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
  removeItem = (key: string): void => void this.items.delete(key);
  clear = (): void => this.items.clear();
}
