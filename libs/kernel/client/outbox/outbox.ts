import { tooOld, type Attempt, type OutboxEntry, type Pending } from './entry';
import type { OutboxStore } from './store';

export interface OutboxParts {
  accountId: string;
  store: OutboxStore;
  send(entry: OutboxEntry): Promise<Attempt>;
  /** Calls back after a while; returns nothing to cancel. Given by the page, so that tests need no clock. */
  later(task: () => void, attempt: number, afterSeconds?: number): void;
  now(): number;
}

type Done = (result: unknown) => void | Promise<void>;

/**
 * Changes on their way. Each is stored before it is sent and forgotten when the server has acknowledged it, so that a lost
 * line, a closed tab or a crash lose nothing; its mutation id sees to it that nothing is done twice. Entries of one scope
 * go one after the other, in the order they were made.
 */
export class Outbox {
  private pendings: readonly Pending[] = [];
  private readonly done = new Map<string, Done>();
  private readonly watchers = new Set<() => void>();
  private readonly busy = new Set<string>();
  private failures = 0;

  constructor(private readonly parts: OutboxParts) {
    const { store, accountId, now } = parts;
    this.pendings = store.all(accountId).map((entry) => asPending(entry, now()));
  }

  /** Everything not yet acknowledged, oldest first; a new array with each change. */
  list(): readonly Pending[] {
    return this.pendings;
  }

  /** The last attempt found no line, or an unwell server, and something still waits for the next one. */
  get failing(): boolean {
    return this.failures > 0 && this.pendings.some(({ state }) => state !== 'refused');
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Stores and sends. `onDone` gets the server's answer; the entry stays listed until the promise it returns is kept. */
  add(entry: Omit<OutboxEntry, 'accountId' | 'at'>, onDone?: Done): void {
    const whole: OutboxEntry = { ...entry, accountId: this.parts.accountId, at: this.parts.now() };
    const stored = this.parts.store.put(whole);
    if (onDone) this.done.set(whole.id, onDone);
    this.change([...this.pendings, { ...whole, stored, state: 'waiting', problem: null }]);
    void this.flush();
  }

  /** Takes a refused (or no longer wanted, waiting) entry out and gives back what it held. */
  take(id: string): OutboxEntry | undefined {
    const found = this.pendings.find((pending) => pending.id === id);
    if (!found || found.state === 'sending') return undefined;
    this.forget(id);
    return found;
  }

  /** Sends a refused or waiting entry again, as when the person asks for it. */
  retry(id: string): void {
    const at = this.parts.now();
    this.change(this.pendings.map((item) => (item.id === id && item.state === 'refused' ? { ...item, at, state: 'waiting', problem: null } : item)));
    void this.flush();
  }

  /** Sends what waits: at start, when the line is back, and after failures by itself. */
  async flush(): Promise<void> {
    this.dropAcknowledgedElsewhere();
    const scopes = new Set(this.pendings.filter((item) => item.state === 'waiting').map((item) => item.scope));
    await Promise.all([...scopes].filter((scope) => !this.busy.has(scope)).map((scope) => this.run(scope)));
  }

  private async run(scope: string): Promise<void> {
    this.busy.add(scope);
    try {
      for (let next = this.next(scope); next; next = this.next(scope)) {
        const attempt = await this.one(next);
        if (attempt.kind === 'later') return this.again(attempt.afterSeconds);
      }
    } finally {
      this.busy.delete(scope);
    }
  }

  private next(scope: string): Pending | undefined {
    return this.pendings.find((item) => item.scope === scope && item.state === 'waiting');
  }

  private async one(pending: Pending): Promise<Attempt> {
    this.mark(pending.id, { state: 'sending' });
    const attempt = await this.parts.send(entryOf(pending));
    // Being told to wait is an answer: the line is there
    this.heard(attempt.kind !== 'later' || attempt.afterSeconds !== undefined);
    if (attempt.kind === 'later') this.mark(pending.id, { state: 'waiting', problem: attempt.problem ?? null });
    if (attempt.kind === 'refused') this.mark(pending.id, { state: 'refused', problem: attempt.problem });
    if (attempt.kind === 'done') await this.acknowledged(pending.id, attempt.result);
    return attempt;
  }

  private async acknowledged(id: string, result: unknown): Promise<void> {
    this.parts.store.remove(id);
    try {
      await this.done.get(id)?.(result);
    } finally {
      this.forget(id);
    }
  }

  /** Told at once: what is done with an answer may take its time, and the line is known to be back before. */
  private heard(answered: boolean): void {
    this.failures = answered ? 0 : this.failures + 1;
    this.tell();
  }

  private again(afterSeconds?: number): void {
    this.parts.later(() => void this.flush(), this.failures, afterSeconds);
  }

  /** Another window of the same person may have sent it in the meantime. */
  private dropAcknowledgedElsewhere(): void {
    const gone = this.pendings.filter((item) => item.state === 'waiting' && item.stored && !this.parts.store.has(item.id));
    if (gone.length > 0) this.change(this.pendings.filter((item) => !gone.includes(item)));
  }

  private forget(id: string): void {
    this.parts.store.remove(id);
    this.done.delete(id);
    this.change(this.pendings.filter((item) => item.id !== id));
  }

  private mark(id: string, change: Partial<Pick<Pending, 'state' | 'problem'>>): void {
    this.change(this.pendings.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  private change(pendings: readonly Pending[]): void {
    this.pendings = pendings;
    this.tell();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}

const entryOf = ({ id, accountId, scope, method, url, body, at }: Pending): OutboxEntry => ({ id, accountId, scope, method, url, body, at });

const asPending = (entry: OutboxEntry, now: number): Pending => ({ ...entry, stored: true, state: tooOld(entry, now) ? 'refused' : 'waiting', problem: null });
