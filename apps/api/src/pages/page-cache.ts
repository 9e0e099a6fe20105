import type { Cursor } from '@minga/kernel/contract';
import { keptPage, type KeptPage } from './kept-page';
import { unmoved, type Heads, type RoomHeads } from './room-heads';

interface Entry extends KeptPage {
  cursor: Cursor;
  version: string;
  madeAt: number;
  size: number;
}

export interface Drawn {
  html: string;
  cursor: Cursor;
}

export interface PageCacheOptions {
  /** Names the build: pages of another one are others. */
  build: string;
  /** What mutation ids take the place of. */
  mark: string;
  /** Characters of all pages kept together. */
  room: number;
  /** How well pages are compressed: the more readers share one, the better. */
  quality: number;
  now?: () => number;
}

/** What rooms do not tell (an author's new name, a group's) is on the page after this time at the latest. */
const KEEP_MS = 10_000;

/**
 * Drawn pages. One is good as long as its rooms have not moved and nobody's access has changed, which one small statement
 * tells for all that are asked for at once. The least recently asked for goes first when there is no room.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private readonly now: () => number;
  private size = 0;

  constructor(
    private readonly rooms: RoomHeads,
    private readonly options: PageCacheOptions,
  ) {
    this.now = options.now ?? Date.now;
  }

  /** The kept page under a key, if it is still what would be drawn; else the audience version to draw a new one under. */
  async find(key: string): Promise<{ page: KeptPage } | { version: string }> {
    const entry = this.entries.get(key);
    const heads = await this.rooms.read(entry ? Object.keys(entry.cursor) : []);
    if (!entry) return { version: heads.version };
    if (this.good(entry, heads)) {
      this.touch(key, entry);
      return { page: entry };
    }
    this.drop(key);
    return { version: heads.version };
  }

  /** Keeps a page that was drawn after `version` was read. */
  keep(key: string, { html, cursor }: Drawn, version: string): KeptPage {
    const { build, mark, quality, room } = this.options;
    const page = keptPage(html, [build, key, version, cursor], mark, quality);
    const entry: Entry = { ...page, cursor, version, madeAt: this.now(), size: html.length };
    this.drop(key);
    this.entries.set(key, entry);
    this.size += entry.size;
    for (const oldest of this.entries.keys()) {
      if (this.size <= room) break;
      this.drop(oldest);
    }
    return entry;
  }

  private good(entry: Entry, heads: Heads): boolean {
    return entry.version === heads.version && unmoved(entry.cursor, heads) && this.now() - entry.madeAt < KEEP_MS;
  }

  private touch(key: string, entry: Entry): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
  }

  private drop(key: string): void {
    this.size -= this.entries.get(key)?.size ?? 0;
    this.entries.delete(key);
  }
}
