/** Memory that a cache may hold, by the bytes of what is in it; the least recently used goes first. */
export class ByteCache<T extends { bytes: number }> {
  private readonly entries = new Map<string, T>();
  private held = 0;

  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    // A map keeps the order of insertion: what was used last goes to its end.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  set(key: string, entry: T): void {
    this.delete(key);
    this.entries.set(key, entry);
    this.held += entry.bytes;
    for (const [oldest] of this.entries) {
      if (this.held <= this.most) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.held -= entry.bytes;
  }
}
