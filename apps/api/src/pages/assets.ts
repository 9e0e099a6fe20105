import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the client build, held in memory with what the build compressed. */
export interface Asset {
  type: string;
  cacheControl: string;
  raw: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

/** Names under `/assets/` carry a hash of what they hold. */
const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';
/** What a file costs before its body: the headers of our answers, compressed. */
const COMPRESSED = /\.(br|gz)$/;

/** All files of the client build. They are few and small: a few hundred kilobytes, fonts included. */
export class Assets {
  private readonly files = new Map<string, Asset>();

  /** @param folder the client build */
  constructor(folder: string) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const there = new Set(names);
    const read = (name: string) => (there.has(name) ? readFileSync(join(folder, name)) : undefined);
    for (const name of names) {
      const type = TYPES[extname(name)];
      if (!type || COMPRESSED.test(name)) continue;
      const address = `/${name.replaceAll('\\', '/')}`;
      const cacheControl = address.startsWith('/assets/') ? FOREVER : A_DAY;
      this.files.set(address, { type, cacheControl, raw: read(name)!, br: read(`${name}.br`), gzip: read(`${name}.gz`) });
    }
  }

  get(address: string): Asset | undefined {
    return this.files.get(address);
  }

  /** Bytes on the line for a browser of today. */
  sizeOf(address: string): number {
    const asset = this.files.get(address);
    return (asset?.br ?? asset?.raw)?.length ?? 0;
  }
}
