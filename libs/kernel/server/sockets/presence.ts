import type { Presence, PresenceState, PresentPerson } from '../../contract';
import type { Bus } from '../log/bus';
import type { Failed } from '../tokens';
import type { LiveSocket } from './subscriptions';

/** More names than this help nobody; the rest are counted. */
export const NAMES_MOST = 12;
/** Rooms inside another that are told with it: a list's first pages. */
export const INSIDE_MOST = 60;
/** A room's presence is sent at most this often, however many come and go. */
const GATHER_MS = 250;
/** What another process said stands this long without being said again. */
const REMOTE_MS = 15_000;
const REPEAT_MS = 5_000;

/** Those who are told, in this process. */
export interface PresentReaders {
  /** Takes those out of the rooms who lost access. */
  recheck(rooms: readonly string[]): Promise<void>;
  send(presence: Presence): void;
  /** The room around each, where whoever sees the one sees the other. */
  around(rooms: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

interface RemoteShare {
  process: string;
  room: string;
  readers: number;
  people: PresentPerson[];
  inside: Record<string, number>;
}

/**
 * Who is in which room, by this process's sockets and what other processes say of theirs. Never in the log: it is lost
 * with the process, and rightly so.
 */
export class PresenceBoard {
  private readonly states = new Map<string, Map<LiveSocket, PresenceState>>();
  private readonly remote = new Map<string, Map<string, RemoteShare & { until: number }>>();
  /** Room with people in it here → the room around it; and the other way round. */
  private readonly outer = new Map<string, string>();
  private readonly inner = new Map<string, Set<string>>();
  /** Rooms whose share changed here, and rooms whose readers are to be told. */
  private readonly changed = new Set<string>();
  private readonly untold = new Set<string>();
  private flushing = false;
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly bus: Bus,
    private readonly processId: string,
    private readonly readers: PresentReaders,
    private readonly failed: Failed,
    private readonly now: () => number = Date.now,
  ) {
    bus.subscribe('volatile', (message) => this.heard(message as RemoteShare));
  }

  start(): void {
    this.timers.push(setInterval(() => void this.flush(), GATHER_MS), setInterval(() => this.repeat(), REPEAT_MS));
  }

  stop(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  set(room: string, socket: LiveSocket, state: PresenceState): void {
    if (state === 'away') return this.drop(room, socket);
    if (!this.states.has(room)) this.states.set(room, new Map());
    const sockets = this.states.get(room)!;
    if (sockets.get(socket) === state) return;
    sockets.set(socket, state);
    this.change(room);
  }

  drop(room: string, socket: LiveSocket): void {
    const sockets = this.states.get(room);
    if (!sockets?.delete(socket)) return;
    if (sockets.size === 0) this.states.delete(room);
    this.change(room);
  }

  /** Somebody in the room is named from now on, or no longer. */
  renamed(room: string): void {
    if (this.states.has(room)) this.change(room);
  }

  /** Tells the room's readers again: one of them is new. */
  ask(room: string): void {
    this.untold.add(room);
  }

  private change(room: string): void {
    this.changed.add(room);
    this.untold.add(room);
  }

  private moveInto(room: string, around: string | undefined): void {
    const before = this.outer.get(room);
    if (before === around) return;
    if (before) {
      this.outer.delete(room);
      this.inner.get(before)!.delete(room);
      if (this.inner.get(before)!.size === 0) this.inner.delete(before);
    }
    if (around) {
      this.outer.set(room, around);
      this.inner.set(around, (this.inner.get(around) ?? new Set()).add(room));
    }
  }

  /** Finds out again in which room each lies: a topic moves, and is hidden. @returns the rooms around them, before and now */
  private async place(changed: readonly string[]): Promise<string[]> {
    const around = await this.readers.around(changed.filter((room) => this.states.has(room)));
    const outer = changed.flatMap((room) => [this.outer.get(room), around.get(room)]).filter((room) => room !== undefined);
    for (const room of changed) this.moveInto(room, around.get(room));
    return outer;
  }

  /** Who is in the room over all processes. A person with two windows is one reader. */
  of(room: string): Presence {
    const mine = this.share(room);
    const others = [...(this.remote.get(room)?.values() ?? [])].filter((share) => share.until > this.now());
    const people = new Map<string, PresentPerson>();
    let readers = mine.readers;
    const inside = { ...mine.inside };
    for (const share of others) for (const [room, some] of Object.entries(share.inside)) inside[room] = (inside[room] ?? 0) + some;
    for (const person of mine.people) people.set(person.id, person);
    for (const share of others) {
      readers += share.readers;
      for (const person of share.people) {
        const known = people.get(person.id);
        if (known) readers -= 1;
        people.set(person.id, { ...person, writing: person.writing || (known?.writing ?? false) });
      }
    }
    return { room, readers, people: [...people.values()].slice(0, NAMES_MOST), ...(Object.keys(inside).length > 0 && { inside: fullest(inside) }) };
  }

  private share(room: string): RemoteShare {
    const people = new Map<string, PresentPerson>();
    let guests = 0;
    const unnamed = new Set<string>();
    for (const [socket, state] of this.within(room)) {
      const { card, named } = socket.data;
      if (!card) guests += 1;
      else if (!named) unnamed.add(card.id);
      else people.set(card.id, { ...pick(card), writing: state === 'writing' || (people.get(card.id)?.writing ?? false) });
    }
    const named = [...people.values()].sort((a, b) => Number(b.writing) - Number(a.writing));
    return { process: this.processId, room, readers: guests + unnamed.size + people.size, people: named.slice(0, NAMES_MOST), inside: this.insideOf(room) };
  }

  /** Who is in the room or in one inside it. */
  private *within(room: string): Iterable<[LiveSocket, PresenceState]> {
    for (const each of [room, ...(this.inner.get(room) ?? [])]) yield* this.states.get(each) ?? [];
  }

  private insideOf(room: string): Record<string, number> {
    return Object.fromEntries([...(this.inner.get(room) ?? [])].map((inner) => [inner, this.share(inner).readers]));
  }

  /** Sends what changed, here and to the other processes, once it is sure that those who get it may still be there. */
  private async flush(): Promise<void> {
    if (this.flushing || this.untold.size === 0) return;
    this.flushing = true;
    let [rooms, changed] = [[...this.untold], [...this.changed]];
    this.untold.clear();
    this.changed.clear();
    try {
      // With the rooms around those that changed. What changed meanwhile waits for the next time: it has not been placed.
      const outer = await this.place(changed);
      [rooms, changed] = [[...new Set([...rooms, ...outer])], [...new Set([...changed, ...outer])]];
      await this.readers.recheck(rooms);
      for (const room of changed) void this.bus.publish('volatile', this.share(room));
      for (const room of rooms) this.readers.send(this.of(room));
    } catch (error) {
      this.failed(error);
      for (const room of changed) this.change(room);
      for (const room of rooms) this.ask(room);
    } finally {
      this.flushing = false;
    }
  }

  private repeat(): void {
    for (const room of new Set([...this.states.keys(), ...this.inner.keys()])) void this.bus.publish('volatile', this.share(room));
    this.forgetSilent();
  }

  /** A process that was killed says no more that its readers left. */
  private forgetSilent(): void {
    for (const [room, shares] of this.remote) {
      for (const [process, share] of shares) {
        if (share.until > this.now()) continue;
        shares.delete(process);
        this.ask(room);
      }
      if (shares.size === 0) this.remote.delete(room);
    }
  }

  private heard(share: RemoteShare): void {
    if (share.process === this.processId) return;
    if (!this.remote.has(share.room)) this.remote.set(share.room, new Map());
    const shares = this.remote.get(share.room)!;
    const said = (known: RemoteShare | undefined) => JSON.stringify([known?.people, known?.readers, known?.inside]);
    const before = said(shares.get(share.process));
    if (share.readers === 0) shares.delete(share.process);
    else shares.set(share.process, { ...share, until: this.now() + REMOTE_MS });
    if (shares.size === 0) this.remote.delete(share.room);
    if (before !== said(share)) this.ask(share.room);
  }
}

const fullest = (inside: Record<string, number>) => Object.fromEntries(Object.entries(inside).sort(([, a], [, b]) => b - a).slice(0, INSIDE_MOST));

const pick = ({ id, handle, name, stakeholderGroup, country }: Omit<PresentPerson, 'writing'>) => ({ id, handle, name, stakeholderGroup, country });
