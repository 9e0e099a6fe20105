import { Histogram } from '../load/histogram.ts';
import type { Strain } from '../processes/own-strain.ts';
import { forkWorker, type Worker } from '../processes/workers.ts';
import type { Screened, ScreensOrder, Seat } from './plan.ts';

/** Processes that the screens are spread over. */
const PROCESSES = 2;

export interface ScreenFigures {
  /** From an act to each screen, by its kind. */
  latency: Map<string, Histogram>;
  /** From an act until the last screen has it, by its kind. */
  last: Map<string, Histogram>;
  missing: number;
  gaps: number;
  cut: number;
  /** To one screen, and the bytes of one. */
  messages: number;
  messageBytes: number;
  /** Of each process of screens. */
  strains: Strain[];
}

const inside = (histograms: Map<string, Histogram>, kind: string): Histogram => {
  if (!histograms.has(kind)) histograms.set(kind, new Histogram());
  return histograms.get(kind)!;
};

/** The screens of a meeting, in processes of their own. */
export class Screens {
  private readonly workers: Worker[];
  private readonly count: number;

  private constructor(workers: Worker[], count: number) {
    this.workers = workers;
    this.count = count;
  }

  static async gather(seats: readonly Seat[]): Promise<Screens> {
    const workers = Array.from({ length: Math.min(PROCESSES, seats.length) }, () => forkWorker(new URL('./worker.ts', import.meta.url)));
    await Promise.all(workers.map((worker, n) => worker.ask({ order: 'connect', seats: seats.filter((_, seat) => seat % workers.length === n) } satisfies ScreensOrder)));
    return new Screens(workers, seats.length);
  }

  private tell<T>(order: ScreensOrder): Promise<T[]> {
    return Promise.all(this.workers.map((worker) => worker.ask<T>(order)));
  }

  /** What messages and processes cost is counted from here. */
  async begin(): Promise<void> {
    await this.tell({ order: 'begin' });
  }

  /** Waits until every screen shows this. @returns how many do not when the time is up */
  async until(shows: string, patienceMs: number): Promise<number> {
    return (await this.tell<number>({ order: 'until', shows, patienceMs })).reduce((sum, others) => sum + others, 0);
  }

  /** @param begun when each act began, by its key, in microseconds of the machine's clock */
  async collect(begun: [key: string, microseconds: number][]): Promise<ScreenFigures> {
    const parts = await this.tell<Screened>({ order: 'collect', begun });
    const sum = (pick: (part: Screened) => number): number => parts.reduce((total, part) => total + pick(part), 0);
    const latency = new Map<string, Histogram>();
    for (const [kind, packed] of parts.flatMap((part) => part.latency)) inside(latency, kind).merge(Histogram.unpack(packed));
    const messages = sum((part) => part.messages);
    return {
      latency, last: lastOf(parts, begun), missing: sum((part) => part.missing), gaps: sum((part) => part.gaps), cut: sum((part) => part.cut),
      messages: Math.round(messages / this.count), messageBytes: Math.round(sum((part) => part.bytes) / messages), strains: parts.map(({ strain }) => strain),
    };
  }

  async leave(): Promise<void> {
    await this.tell({ order: 'close' });
    for (const worker of this.workers) worker.stop();
  }
}

function lastOf(parts: readonly Screened[], begun: readonly [string, number][]): Map<string, Histogram> {
  const began = new Map(begun);
  const latest = new Map<string, number>();
  for (const [key, at] of parts.flatMap((part) => part.last)) latest.set(key, Math.max(latest.get(key) ?? 0, at));
  const last = new Map<string, Histogram>();
  for (const [key, at] of latest) inside(last, key.slice(0, key.indexOf(' '))).record(at - began.get(key)!);
  return last;
}
