import WebSocket from 'ws';
import { Histogram } from '../load/histogram.ts';
import { clock, type Collected, type ReaderPlan } from './plan.ts';
import { protocols } from './protocols.ts';

/** Handshakes at once: more would only wait in the server's backlog. */
const AT_ONCE = 100;
const CHECK_MS = 5;

interface Reader {
  socket: WebSocket;
  lastSequence: number | null;
  /** How often each reply came, by its index. */
  replies: Map<number, number>;
}

/** Many readers in one process: each a socket of its own, none with a page around it. */
export class ReaderGroup {
  private readonly readers: Reader[] = [];
  private readonly ids = new Map<string, number>();
  private readonly arrivals: { reply: number; at: number }[] = [];
  private gaps = 0;
  private lost = 0;
  private lastMessage = '';
  private lastFound: { replies: number[]; sequences: number[] } = { replies: [], sequences: [] };
  private plan: ReaderPlan | undefined;

  async connect(plan: ReaderPlan, count: number): Promise<number> {
    this.plan = plan;
    for (let open = 0; open < count; open += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - open) }, () => this.open(plan)));
    }
    return this.readers.length;
  }

  private open(plan: ReaderPlan): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(plan.url, { headers: plan.headers, perMessageDeflate: false });
      const reader: Reader = { socket, lastSequence: null, replies: new Map() };
      this.readers.push(reader);
      socket.once('error', reject);
      socket.once('close', () => {
        this.lost += 1;
        reject(new Error('A reader was cut off'));
      });
      socket.on('message', (data: Buffer) => {
        const at = clock();
        const message = data.toString();
        const { send = [], joined, refused } = protocols[plan.protocol](message, plan.room, 0);
        for (const one of send) socket.send(one);
        if (refused) reject(new Error(`A reader was refused: ${message}`));
        if (joined) resolve();
        else this.note(reader, message, at);
      });
    });
  }

  private note(reader: Reader, message: string, at: number): void {
    const { replies, sequences } = this.find(message);
    for (const reply of replies) {
      reader.replies.set(reply, (reader.replies.get(reply) ?? 0) + 1);
      this.arrivals.push({ reply, at });
    }
    for (const sequence of sequences) {
      if (reader.lastSequence !== null && sequence !== reader.lastSequence + 1) this.gaps += 1;
      reader.lastSequence = sequence;
    }
  }

  /** All readers get the same text: it is searched once. */
  private find(message: string): { replies: number[]; sequences: number[] } {
    if (message === this.lastMessage) return this.lastFound;
    const { marker, sequence } = this.plan!;
    const ids = [...message.matchAll(new RegExp(marker, 'g'))].map((match) => match[1]!);
    const sequences = ids.length > 0 ? [...message.matchAll(new RegExp(sequence, 'g'))].map((match) => Number(match[1])) : [];
    for (const id of ids) if (!this.ids.has(id)) this.ids.set(id, this.ids.size);
    if (ids.length > 0) this.lastMessage = message;
    return ids.length > 0 ? (this.lastFound = { replies: ids.map((id) => this.ids.get(id)!), sequences }) : { replies: [], sequences };
  }

  /** @returns the last message that carried a reply */
  async until(replies: number, patienceMs: number): Promise<string> {
    const patience = performance.now() + patienceMs;
    while (!this.readers.every((reader) => reader.replies.size >= replies) && performance.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
    }
    return this.lastMessage;
  }

  collect(sentAt: readonly [id: string, microseconds: number][]): Collected {
    const begun = new Map(sentAt.map(([id, at]) => [this.ids.get(id), at]));
    const latency = new Histogram();
    for (const { reply, at } of this.arrivals) {
      const sent = begun.get(reply);
      if (sent !== undefined) latency.record(at - sent);
    }
    const counts = this.readers.flatMap((reader) => sentAt.map(([id]) => reader.replies.get(this.ids.get(id) ?? -1) ?? 0));
    return {
      latency: latency.pack(),
      missing: counts.filter((count) => count === 0).length + this.lost,
      doubled: counts.filter((count) => count > 1).length,
      gaps: this.gaps,
    };
  }

  close(): void {
    for (const { socket } of this.readers) socket.removeAllListeners('close').terminate();
  }
}
