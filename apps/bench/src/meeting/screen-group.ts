import WebSocket from 'ws';
import { told, type Told } from '../adapters/minga/told.ts';
import { Histogram } from '../load/histogram.ts';
import { clock } from '../live/plan.ts';
import { protocols } from '../live/protocols.ts';
import { watchStrain } from '../processes/own-strain.ts';
import { countKey, tallyText, thingKey, type Screened, type Seat } from './plan.ts';

/** Handshakes at once: more would only wait in the server's backlog. */
const AT_ONCE = 50;
const CHECK_MS = 20;

interface Screen {
  socket: WebSocket;
  sequence: number;
  things: Set<string>;
  numbers: Map<string, number>;
}

/** Screens of people in a meeting: each a socket of its own that keeps what it was told, none with a page around it. */
export class ScreenGroup {
  private readonly screens: Screen[] = [];
  /** When each screen had each act: index of its key, and the time. */
  private readonly arrivals: [index: number, at: number][] = [];
  private readonly keys = new Map<string, number>();
  private lastMessage = '';
  private lastTold: Told[] = [];
  private gaps = 0;
  private cut = 0;
  private messages = 0;
  private bytes = 0;
  private strain = watchStrain();

  async connect(seats: readonly Seat[]): Promise<void> {
    for (let open = 0; open < seats.length; open += AT_ONCE) await Promise.all(seats.slice(open, open + AT_ONCE).map((seat) => this.open(seat)));
  }

  /** What is counted is counted from here. */
  begin(): void {
    this.messages = 0;
    this.bytes = 0;
    this.strain();
    this.strain = watchStrain();
  }

  private open({ url, headers, room }: Seat): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { headers, perMessageDeflate: false });
      const screen: Screen = { socket, sequence: 0, things: new Set(), numbers: new Map() };
      this.screens.push(screen);
      socket.once('error', reject);
      socket.once('close', () => {
        this.cut += 1;
        reject(new Error('A screen was cut off'));
      });
      socket.on('message', (data: Buffer) => {
        const at = clock();
        const message = data.toString();
        const { send = [], joined, refused } = protocols['socket.io'](message, room, 0);
        for (const one of send) socket.send(one);
        if (refused) reject(new Error(`A screen was refused: ${message}`));
        this.note(screen, this.read(message, room), at, data.length);
        if (joined) resolve();
      });
    });
  }

  /** All screens get the same text: it is read once. */
  private read(message: string, room: string): Told[] {
    if (message === this.lastMessage) return this.lastTold;
    this.lastMessage = message;
    return (this.lastTold = told(message, room));
  }

  private note(screen: Screen, news: readonly Told[], at: number, bytes: number): void {
    if (news.some(({ since }) => !since)) {
      this.messages += 1;
      this.bytes += bytes;
    }
    for (const { sequence, since, things, numbers } of news) {
      if (!since && sequence !== screen.sequence + 1) this.gaps += 1;
      screen.sequence = sequence;
      for (const [kind, id] of things) {
        screen.things.add(id);
        this.had(thingKey(kind, id), at);
      }
      for (const [kind, id, count] of numbers) this.count(screen, kind, id, count, at);
    }
  }

  /** A number that jumps shows all that it counts at once. */
  private count(screen: Screen, kind: string, id: string, count: number, at: number): void {
    const before = screen.numbers.get(id) ?? 0;
    screen.numbers.set(id, count);
    for (let n = before + 1; kind !== '' && n <= count; n++) this.had(countKey(kind, id, n), at);
  }

  private had(key: string, at: number): void {
    let index = this.keys.get(key);
    if (index === undefined) this.keys.set(key, (index = this.keys.size));
    this.arrivals.push([index, at]);
  }

  /** @returns how many screens show something else when the time is up */
  async until(shows: string, patienceMs: number): Promise<number> {
    const patience = performance.now() + patienceMs;
    const others = (): number => this.screens.filter(({ things, numbers }) => tallyText({ things: [...things], numbers: Object.fromEntries(numbers) }) !== shows).length;
    let left = others();
    while (left > 0 && performance.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
      left = others();
    }
    return left;
  }

  collect(begun: readonly [key: string, microseconds: number][]): Screened {
    const strain = this.strain();
    const acts = new Map(begun.map(([key, at]) => [this.keys.get(key) ?? -1, { key, at }]));
    const latency = new Map<string, Histogram>();
    const last = new Map<string, number>();
    let had = 0;
    for (const [index, at] of this.arrivals) {
      const act = acts.get(index);
      if (!act) continue;
      had += 1;
      const kind = act.key.slice(0, act.key.indexOf(' '));
      if (!latency.has(kind)) latency.set(kind, new Histogram());
      latency.get(kind)!.record(at - act.at);
      last.set(act.key, Math.max(last.get(act.key) ?? 0, at));
    }
    return {
      latency: [...latency].map(([kind, histogram]) => [kind, histogram.pack()]),
      last: [...last], missing: begun.length * this.screens.length - had, gaps: this.gaps, cut: this.cut, messages: this.messages, bytes: this.bytes, strain,
    };
  }

  close(): void {
    for (const { socket } of this.screens) socket.removeAllListeners('close').terminate();
  }
}
