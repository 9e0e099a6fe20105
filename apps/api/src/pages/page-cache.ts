import { createHash } from 'node:crypto';
import type { Cursor } from '@minga/kernel/contract';
import { encode, KEPT_QUALITY, type Encoding } from './encoding';
import { unmoved, type Heads, type RoomHeads } from './room-heads';

/** A page as all guests get it. */
export interface KeptPage {
  etag: string;
  /** The bytes for an encoding; made once. */
  bytes(encoding: Encoding): Promise<Buffer>;
}

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

/** What rooms do not tell (an author's new name) is on the page after this time at the latest. */
const KEEP_MS = 60_000;
/** Characters of all pages kept together. */
const ROOM = 64 * 1024 * 1024;
const ETAG_LENGTH = 27;

/**
 * Guests' pages. One is good as long as its rooms have not moved and nobody's access has changed, which one small statement
 * tells for all that are asked for at once. The least recently asked for goes first when there is no room.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private size = 0;

  constructor(
    private readonly rooms: RoomHeads,
    /** Names the build: pages of another one are others. */
    private readonly build: string,
    private readonly now: () => number = Date.now,
  ) {}

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
    const entry: Entry = { ...this.page(key, html, cursor, version), cursor, version, madeAt: this.now(), size: html.length };
    this.drop(key);
    this.entries.set(key, entry);
    this.size += entry.size;
    for (const oldest of this.entries.keys()) {
      if (this.size <= ROOM) break;
      this.drop(oldest);
    }
    return entry;
  }

  private good(entry: Entry, heads: Heads): boolean {
    return entry.version === heads.version && unmoved(entry.cursor, heads) && this.now() - entry.madeAt < KEEP_MS;
  }

  private page(key: string, html: string, cursor: Cursor, version: string): KeptPage {
    const made = new Map<Encoding, Promise<Buffer>>();
    const name = createHash('sha256').update(JSON.stringify([this.build, key, version, cursor])).update(html).digest('base64url');
    return {
      etag: `W/"${name.slice(0, ETAG_LENGTH)}"`,
      bytes(encoding) {
        if (!made.has(encoding)) made.set(encoding, encode(html, encoding, KEPT_QUALITY));
        return made.get(encoding)!;
      },
    };
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
