const PREFIX = 'minga:draft:';
/** A draft that nobody came back to. */
const KEEP_MS = 90 * 24 * 60 * 60 * 1000;

/** Text that was typed and not sent, and when (milliseconds since the epoch). */
export interface Draft {
  text: string;
  at: number;
}

function isDraft(value: unknown): value is Draft {
  const draft = (value ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return typeof draft.text === 'string' && typeof draft.at === 'number';
}

/** Drafts of this browser. They survive a crash, a closed tab and an ended session. */
export class DraftStore {
  constructor(
    private readonly storage: Storage,
    private readonly now: () => number = Date.now,
  ) {}

  read(key: string): Draft | undefined {
    try {
      const draft: unknown = JSON.parse(this.storage.getItem(PREFIX + key) ?? 'null');
      return isDraft(draft) ? draft : undefined;
    } catch {
      return undefined;
    }
  }

  /** False when the browser would not store it. Empty text is no draft. */
  write(key: string, text: string): boolean {
    try {
      if (text.trim() === '') this.storage.removeItem(PREFIX + key);
      else this.storage.setItem(PREFIX + key, JSON.stringify({ text, at: this.now() } satisfies Draft));
      return true;
    } catch {
      return false;
    }
  }

  /** Keys of the drafts that begin with `prefix`. */
  keys(prefix: string): string[] {
    const all = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '');
    return all.filter((key) => key.startsWith(PREFIX + prefix)).map((key) => key.slice(PREFIX.length));
  }

  remove(key: string): void {
    this.storage.removeItem(PREFIX + key);
  }

  /** Drops drafts that are too old to be wanted. */
  tidy(): void {
    for (const key of this.keys('')) {
      const draft = this.read(key);
      if (!draft || this.now() - draft.at > KEEP_MS) this.remove(key);
    }
  }
}
