import WebSocket from 'ws';
import type { ReaderPlan } from '../live/plan.ts';
import { protocols } from '../live/protocols.ts';

const AGAIN_MS = 200;

/** A reader that always comes back, and asks for what came after the last thing that it has. */
export class FaithfulReader {
  readonly ids = new Map<string, number>();
  gaps = 0;
  resyncs = 0;
  private readonly plan: ReaderPlan;
  private last = 0;
  private socket: WebSocket | undefined;
  private timer: NodeJS.Timeout | undefined;
  private left = false;

  constructor(plan: ReaderPlan) {
    this.plan = plan;
    this.open();
  }

  private open(): void {
    const { url, headers, protocol, room } = this.plan;
    const socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.socket = socket;
    // What broke is told by the close that follows.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      if (!this.left) this.timer = setTimeout(() => this.open(), AGAIN_MS);
    });
    socket.on('message', (data: Buffer) => {
      const message = data.toString();
      const { send = [], resync, refused } = protocols[protocol](message, room, this.last);
      if (resync) this.resyncs += 1;
      if (refused) return socket.terminate();
      this.note(message);
      for (const one of send) socket.send(one);
    });
  }

  private note(message: string): void {
    const found = [...message.matchAll(new RegExp(this.plan.marker, 'g'))].map((match) => match[1]!);
    if (found.length === 0) return;
    const events = message.split(/(?="room":)/).flatMap((part) => {
      const sequence = new RegExp(this.plan.sequence).exec(part)?.[1];
      const id = new RegExp(this.plan.marker).exec(part)?.[1];
      return sequence && id ? [{ sequence: Number(sequence), id }] : [];
    });
    for (const { sequence, id } of events) {
      if (sequence <= this.last) continue;
      if (sequence !== this.last + 1) this.gaps += 1;
      this.last = sequence;
      this.ids.set(id, (this.ids.get(id) ?? 0) + 1);
    }
  }

  leave(): void {
    this.left = true;
    clearTimeout(this.timer);
    this.socket?.terminate();
  }
}
