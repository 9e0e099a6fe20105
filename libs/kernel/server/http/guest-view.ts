/**
 * Texts that guests are given nowhere: slices say what they look like, once, and every read answer and event is cut by
 * it, so that no query has to know for whom its rows are.
 */
export class GuestView {
  private readonly whole: RegExp[] = [];
  private readonly quoted: { start: string; json: RegExp }[] = [];

  /**
   * @param start how each such text begins, by which most answers are seen to hold none
   * @param pattern what the rest of it looks like, of letters that JSON writes as they are
   */
  hide(start: string, pattern: RegExp): void {
    const source = `${start.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?:${pattern.source})`;
    this.whole.push(new RegExp(`^${source}$`));
    this.quoted.push({ start: `"${start}`, json: new RegExp(`"${source}"`, 'g') });
  }

  /** The value with null in place of each text that is hidden; the very same where it holds none. */
  cut<T>(value: T): T {
    if (typeof value === 'string') return (this.whole.some((pattern) => pattern.test(value)) ? null : value) as T;
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    if (Array.isArray(value)) return this.cutList(value) as T;
    const changed = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      const left = this.cut(part);
      return left === part ? [] : [[key, left] as const];
    });
    return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
  }

  /** The same for JSON that was made before. */
  cutJson(json: string | Buffer): string | Buffer {
    const held = this.quoted.filter(({ start }) => json.includes(start));
    return held.length === 0 ? json : held.reduce((text, { json: pattern }) => text.replaceAll(pattern, 'null'), json.toString());
  }

  private cutList(list: readonly unknown[]): readonly unknown[] {
    const left = list.map((part) => this.cut(part));
    return left.some((part, index) => part !== list[index]) ? left : list;
  }
}
