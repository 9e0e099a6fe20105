import { createReadStream } from 'node:fs';

/** One line of a file as text; `broken` when its bytes are not UTF-8 or it is longer than any row may be. */
export interface Line {
  number: number;
  text: string;
  broken: boolean;
}

/** Longest line that is kept: several times the longest post, in bytes. The rest of a longer one is passed over. */
const MAX_LINE_BYTES = 2 ** 20;
const NEW_LINE = 0x0a;

/** Streams the lines of a file, a chunk in memory at a time; a byte order mark and carriage returns are taken off. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const parts = new LineParts();
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      parts.add(chunk.subarray(from, end));
      yield parts.take();
      from = end + 1;
    }
    parts.add(chunk.subarray(from));
  }
  if (parts.length > 0) yield parts.take();
}

const strict = new TextDecoder('utf-8', { fatal: true });

class LineParts {
  length = 0;
  #parts: Buffer[] = [];
  #number = 0;

  add(part: Buffer): void {
    if (this.length < MAX_LINE_BYTES) this.#parts.push(part);
    this.length += part.length;
  }

  take(): Line {
    const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    const tooLong = this.length > MAX_LINE_BYTES;
    this.length = 0;
    this.#parts = [];
    return { number: ++this.#number, ...decode(bytes, tooLong) };
  }
}

function decode(bytes: Buffer, tooLong: boolean): { text: string; broken: boolean } {
  if (tooLong) return { text: '', broken: true };
  try {
    return { text: strict.decode(bytes).replace(/\r$/, ''), broken: false };
  } catch {
    return { text: '', broken: true };
  }
}
