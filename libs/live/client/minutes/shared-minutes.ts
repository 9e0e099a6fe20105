import * as Y from 'yjs';
import { Refusal } from '@minga/kernel/contract';
import { MINUTES_LIST, type MinuteKind, type MinutesDocument } from '../../contract';

/** What is typed within this time goes out together. */
const GATHER_MS = 250;
const AGAIN_MS = 2_000;
/** Marks what came from the server, so that it is not sent back. */
const SERVER = 'server';
const BEHIND = 'minutes-behind';

export type MinutesSync = 'saved' | 'sending' | 'waiting' | 'refused';
export type LineMap = Y.Map<unknown>;
type Push = (update: string) => Promise<unknown>;

const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** What is kept on this device until the server has it. */
export interface Kept {
  read(): string | null;
  write(update: string | null): void;
}

/**
 * The minutes as one page writes them: its own document, and beside it what the server is known to have. What differs is sent,
 * whole, until it is acknowledged: a lost or doubled update changes nothing.
 */
export class SharedMinutes {
  readonly doc = new Y.Doc();
  state: MinutesSync = 'saved';
  /** Why the server did not take what was written. */
  refused = '';
  private server = new Y.Doc();
  private base = '';
  private taken = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private closed = false;
  private readonly watchers = new Set<() => void>();
  private version = 0;

  constructor(
    private readonly push: Push,
    private readonly fetchAnew: () => void,
    private readonly kept: Kept,
  ) {
    this.doc.on('update', (_: Uint8Array, origin: unknown) => {
      if (origin !== SERVER) this.changed();
      this.tell();
    });
  }

  get lines(): Y.Array<LineMap> {
    return this.doc.getArray<LineMap>(MINUTES_LIST);
  }

  /** Takes in what the server says; what was typed here stays. */
  take({ state, since }: MinutesDocument): void {
    const anew = state !== this.base;
    if (anew) [this.base, this.taken, this.server] = [state, 0, new Y.Doc()];
    for (const update of [...(anew ? [state] : []), ...since.slice(this.taken)]) {
      Y.applyUpdate(this.server, toBytes(update));
      Y.applyUpdate(this.doc, toBytes(update), SERVER);
    }
    this.taken = since.length;
    if (this.differs()) this.changed();
  }

  /** What an earlier page of this device could not send. */
  takeKept(): void {
    const kept = this.kept.read();
    if (kept) Y.applyUpdate(this.doc, toBytes(kept));
  }

  addLine(index: number, line: { id: string; at: string; itemId: string | null; kind: MinuteKind }): void {
    const map: LineMap = new Y.Map();
    for (const [key, value] of Object.entries({ ...line, who: '', due: '' })) map.set(key, value);
    map.set('text', new Y.Text());
    this.lines.insert(index, [map]);
  }

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Rises with every change: what a page compares. */
  readonly look = (): number => this.version;

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    if (this.differs()) void this.flush();
  }

  private differs(): boolean {
    return !Y.equalSnapshots(Y.snapshot(this.doc), Y.snapshot(this.server));
  }

  private update(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.server));
  }

  private changed(): void {
    this.kept.write(toText(this.update()));
    this.set('sending');
    this.later(GATHER_MS);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async flush(): Promise<void> {
    if (this.busy) return;
    if (!this.differs()) return this.settle();
    this.busy = true;
    const update = this.update();
    try {
      await this.push(toText(update));
      Y.applyUpdate(this.server, update);
      this.busy = false;
      if (this.differs()) this.later(GATHER_MS);
      else this.settle();
    } catch (error) {
      this.busy = false;
      this.failed(error);
    }
  }

  private settle(): void {
    this.kept.write(null);
    this.set('saved');
  }

  /** A line that broke passes; what the server refuses does not, unless it lacks what came before. */
  private failed(error: unknown): void {
    const refusal = error instanceof Refusal && error.status < 500 && error.status !== 429 ? error : undefined;
    if (refusal?.code === BEHIND) this.fetchAnew();
    else if (refusal) {
      this.refused = refusal.problem?.fields?.[0]?.message ?? refusal.message;
      return this.set('refused');
    }
    this.set('waiting');
    this.later(AGAIN_MS);
  }

  private set(state: MinutesSync): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    this.version++;
    for (const watcher of this.watchers) watcher();
  }
}

/** A field of a line; empty where it is none. */
export const wordIn = (line: LineMap, key: 'id' | 'at' | 'who' | 'due'): string => ((value) => (typeof value === 'string' ? value : ''))(line.get(key));

/** Writes into a shared text what a field holds now, as one stretch taken out and one put in. */
export function writeInto(text: Y.Text, next: string): void {
  const before = text.toJSON();
  let start = 0;
  while (start < before.length && start < next.length && before[start] === next[start]) start++;
  let end = 0;
  while (end < before.length - start && end < next.length - start && before[before.length - 1 - end] === next[next.length - 1 - end]) end++;
  text.doc?.transact(() => {
    if (before.length - end > start) text.delete(start, before.length - end - start);
    if (next.length - end > start) text.insert(start, next.slice(start, next.length - end));
  });
}
