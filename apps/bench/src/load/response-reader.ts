const HEADER_END = Buffer.from('\r\n\r\n');
const CHUNKED_END = Buffer.from('\r\n0\r\n\r\n');
const KEPT = 300;

export interface ReadResponse {
  status: number;
  /** Bytes on the wire, headers included. */
  bytes: number;
  /** The beginning of an answer that is no success, for the report. */
  beginning: string;
  closes: boolean;
}

/**
 * Finds where each answer of a kept-alive connection ends, and reads no more of it than that: the generator shares the
 * machine with what it measures. Knows `content-length`, chunked bodies, and answers without a body.
 */
export class ResponseReader {
  private pending: Buffer = Buffer.alloc(0);
  private head: { status: number; total: number | null; closes: boolean } | undefined;
  private received = 0;
  private tail: Buffer = Buffer.alloc(0);
  private beginning = '';

  /** Takes in what came; answers with the response that it completed, if it did. */
  push(chunk: Buffer): ReadResponse | undefined {
    if (this.head) return this.takeBody(chunk);
    this.pending = this.pending.length > 0 ? Buffer.concat([this.pending, chunk]) : chunk;
    const end = this.pending.indexOf(HEADER_END);
    if (end < 0) return undefined;
    this.head = parseHead(this.pending.toString('latin1', 0, end), end + HEADER_END.length);
    const all = this.pending;
    this.pending = Buffer.alloc(0);
    if (this.head.status >= 400) this.beginning = all.toString('utf8', end + HEADER_END.length, end + KEPT);
    // The blank line stands before an empty chunked body's last chunk too.
    return this.takeBody(all);
  }

  private takeBody(chunk: Buffer): ReadResponse | undefined {
    const head = this.head!;
    this.received += chunk.length;
    if (head.total !== null) return this.received >= head.total ? this.finish() : undefined;
    this.tail = Buffer.concat([this.tail, chunk]).subarray(-CHUNKED_END.length);
    return this.tail.equals(CHUNKED_END) ? this.finish() : undefined;
  }

  private finish(): ReadResponse {
    const { status, closes } = this.head!;
    const response = { status, closes, bytes: this.received, beginning: this.beginning };
    this.head = undefined;
    this.received = 0;
    this.tail = Buffer.alloc(0);
    this.beginning = '';
    return response;
  }
}

const BODILESS = new Set([204, 304]);

/** `total`: bytes of the whole answer; null where only its last chunk tells. */
function parseHead(head: string, headBytes: number): { status: number; total: number | null; closes: boolean } {
  const status = Number(head.slice(9, 12));
  const closes = /\r\nconnection: close/i.test(head);
  if (BODILESS.has(status)) return { status, total: headBytes, closes };
  const length = /\r\ncontent-length: (\d+)/i.exec(head);
  if (length) return { status, total: headBytes + Number(length[1]), closes };
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) throw new Error(`An answer states no length: ${head.slice(0, KEPT)}`);
  return { status, total: null, closes };
}
