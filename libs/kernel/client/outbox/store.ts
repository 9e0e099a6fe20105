import type { OutboxEntry } from './entry';

const PREFIX = 'minga:outbox:';

const TEXTS = ['id', 'accountId', 'scope', 'method', 'url'] as const;

/** What was stored may be of another build, or anybody's: only a whole entry is one. */
function isEntry(value: unknown): value is OutboxEntry {
  const entry = (value ?? {}) as Partial<Record<keyof OutboxEntry, unknown>>;
  return TEXTS.every((name) => typeof entry[name] === 'string') && typeof entry.at === 'number';
}

/** Where entries outlive the page: one key each, so that two windows never write over each other. */
export class OutboxStore {
  constructor(private readonly storage: Storage) {}

  /** All entries of an account, oldest first. What cannot be read is no entry. */
  all(accountId: string): OutboxEntry[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '');
    const entries = keys.filter((key) => key.startsWith(PREFIX)).flatMap((key) => this.read(key) ?? []);
    return entries.filter((entry) => entry.accountId === accountId).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  has(id: string): boolean {
    return this.storage.getItem(PREFIX + id) !== null;
  }

  /** False when the browser has no room or no leave to store: the entry then lives as long as the page. */
  put(entry: OutboxEntry): boolean {
    try {
      this.storage.setItem(PREFIX + entry.id, JSON.stringify(entry));
      return true;
    } catch {
      return false;
    }
  }

  remove(id: string): void {
    this.storage.removeItem(PREFIX + id);
  }

  private read(key: string): OutboxEntry | undefined {
    try {
      const entry: unknown = JSON.parse(this.storage.getItem(key) ?? 'null');
      return isEntry(entry) ? entry : undefined;
    } catch {
      return undefined;
    }
  }
}
