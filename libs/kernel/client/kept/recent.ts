/** Texts by name, those that were asked for lately: of two halves the elder goes as a whole when the younger is full. */
export class RecentTexts {
  private young = new Map<string, string>();
  private old = new Map<string, string>();
  private length = 0;

  /** @param room characters of all names and texts together */
  constructor(private readonly room: number) {}

  get(name: string): string | undefined {
    const text = this.young.get(name);
    if (text !== undefined) return text;
    const elder = this.old.get(name);
    if (elder !== undefined) this.put(name, elder);
    return elder;
  }

  set(name: string, text: string): void {
    // A slice of a page would hold the whole page in memory: its own characters are copied out of it.
    if (text.length <= this.room / 2) this.put(name, Buffer.from(text).toString());
  }

  private put(name: string, text: string): void {
    const length = name.length + text.length;
    if (this.length + length > this.room / 2) {
      this.old = this.young;
      this.young = new Map();
      this.length = 0;
    }
    this.young.set(name, text);
    this.length += length;
  }
}
