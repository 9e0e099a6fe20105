import type { Greeting, JoinAnswer, Presence, PresenceState } from '../../contract';
import type { RoomListener } from './feed';
import type { Link, LinkHandlers, OpenLink } from './link';
import { RoomFeed, type FetchMissed } from './room-feed';

/** `idle` until the page is hydrated (and for good in low data without script). */
export type ConnectionState = 'idle' | 'connecting' | 'connected' | 'offline';

/** A room that could not be joined for the server's sake is tried again after this. */
const JOIN_AGAIN_MS = 5_000;
const SECOND_MS = 1_000;

/** The live side of one page: rooms with their listeners over one line, joined again with their cursors after each break. */
export class Live {
  private readonly feeds = new Map<string, RoomFeed>();
  private readonly states = new Map<string, PresenceState>();
  private readonly present = new Map<string, Presence>();
  private readonly watchers = new Set<() => void>();
  private link: Promise<Link> | undefined;
  private current: ConnectionState = 'idle';

  constructor(
    private readonly open: OpenLink,
    private readonly fetchMissed: FetchMissed,
    private readonly onHello: (greeting: Greeting) => void,
    private readonly failed: (error: unknown) => void = () => undefined,
  ) {}

  /** Opens the line; rooms asked for before are joined then. */
  start(): void {
    if (this.link) return;
    this.become('connecting');
    // A line may be up at once: it is known here before it says so.
    this.link = Promise.resolve().then(() => this.open(this.handlers()));
    this.link.catch((error: unknown) => {
      this.link = undefined;
      this.become('offline');
      this.failed(error);
    });
  }

  stop(): void {
    void this.link?.then((link) => link.close());
    this.link = undefined;
    this.become('idle');
  }

  get state(): ConnectionState {
    return this.current;
  }

  /** Who is in a room, as last told. */
  presence(room: string): Presence | undefined {
    return this.present.get(room);
  }

  /** The place of a room's slowest listener; undefined when nobody listens. */
  cursor(room: string): number | undefined {
    return this.feeds.get(room)?.cursor();
  }

  /** Called with each change of connection or presence. Returns the way to stop. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Follows a room until the returned function is called. */
  follow(room: string, listener: RoomListener): () => void {
    const known = this.feeds.get(room);
    const feed = known ?? new RoomFeed(room, this.fetchMissed, this.failed);
    feed.add(listener);
    this.feeds.set(room, feed);
    if (!known) void this.join(room);
    else if (this.current === 'connected') void feed.catchUp();
    return () => this.unfollow(feed, listener);
  }

  /** Call when a room's view was replaced by a fetched one: events may have overtaken it. */
  check(room: string): void {
    this.feeds.get(room)?.check();
  }

  /** Says what the reader does in a room; repeated after each reconnection. */
  saysPresence(room: string, state: PresenceState): void {
    if (this.states.get(room) === state) return;
    this.states.set(room, state);
    if (this.current === 'connected') void this.link?.then((link) => link.presence(room, state));
  }

  private unfollow(feed: RoomFeed, listener: RoomListener): void {
    feed.remove(listener);
    if (!feed.empty) return;
    this.feeds.delete(feed.room);
    this.states.delete(feed.room);
    this.present.delete(feed.room);
    void this.link?.then((link) => link.leave(feed.room));
  }

  private async join(room: string): Promise<void> {
    if (this.current !== 'connected' || !this.link) return;
    const feed = this.feeds.get(room);
    if (!feed) return;
    const link = await this.link;
    const answer = await link.join(room, feed.cursor());
    if (this.feeds.get(room) === feed) await this.joined(feed, link, answer);
    else if (!this.feeds.has(room)) link.leave(room);
  }

  private async joined(feed: RoomFeed, link: Link, answer: JoinAnswer): Promise<void> {
    if (!answer.ok) {
      if (answer.code === 'not-found') feed.closed();
      if (answer.code === 'unavailable') setTimeout(() => void this.join(feed.room), JOIN_AGAIN_MS);
      if (answer.code === 'too-many-requests') setTimeout(() => void this.join(feed.room), answer.retryAfterSeconds * SECOND_MS);
      return;
    }
    const state = this.states.get(feed.room);
    if (state) link.presence(feed.room, state);
    await feed.missed(answer);
  }

  private handlers(): LinkHandlers {
    return {
      connected: () => {
        if (this.current === 'connected') return;
        this.become('connected');
        for (const room of this.feeds.keys()) void this.join(room).catch(this.failed);
      },
      disconnected: () => this.become('offline'),
      events: (room, events) => this.feeds.get(room)?.arrived(events),
      presence: (presence) => {
        this.present.set(presence.room, presence);
        this.tell();
      },
      closed: (room) => this.feeds.get(room)?.closed(),
      hello: (greeting) => this.onHello(greeting),
    };
  }

  private become(state: ConnectionState): void {
    if (this.current === state) return;
    this.current = state;
    if (state !== 'connected') this.present.clear();
    this.tell();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}
