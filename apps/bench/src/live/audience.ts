import { Histogram } from '../load/histogram.ts';
import { forkWorker, type Worker } from '../processes/workers.ts';
import type { Collected, ReaderPlan, ReadersOrder } from './plan.ts';

/** Processes that the readers are spread over. */
const PROCESSES = 2;

export interface AudienceFigures {
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  missing: number;
  doubled: number;
  gaps: number;
}

const MS = 1000;

/** Readers of one room, in processes of their own. */
export class Audience {
  private readonly workers: Worker[];

  private constructor(workers: Worker[]) {
    this.workers = workers;
  }

  static async gather(plan: ReaderPlan, count: number): Promise<Audience> {
    const workers = Array.from({ length: Math.min(PROCESSES, count) }, () => forkWorker(new URL('./worker.ts', import.meta.url)));
    const audience = new Audience(workers);
    const share = Math.floor(count / workers.length);
    await Promise.all(workers.map((worker, n) => worker.ask({ order: 'connect', plan, count: n === 0 ? count - share * (workers.length - 1) : share })));
    return audience;
  }

  private tell<T>(order: ReadersOrder): Promise<T[]> {
    return Promise.all(this.workers.map((worker) => worker.ask<T>(order)));
  }

  /** Waits until everybody has that many replies; answers with a message as it came. */
  async until(replies: number, patienceMs: number): Promise<string> {
    return (await this.tell<string>({ order: 'until', replies, patienceMs }))[0]!;
  }

  async collect(sentAt: [id: string, microseconds: number][]): Promise<AudienceFigures> {
    const parts = await this.tell<Collected>({ order: 'collect', sentAt });
    const latency = parts.map((part) => Histogram.unpack(part.latency)).reduce((sum, part) => sum.merge(part));
    const sum = (pick: (part: Collected) => number): number => parts.reduce((total, part) => total + pick(part), 0);
    return {
      p50Ms: latency.percentile(0.5) / MS,
      p99Ms: latency.percentile(0.99) / MS,
      maxMs: latency.max / MS,
      missing: sum(({ missing }) => missing),
      doubled: sum(({ doubled }) => doubled),
      gaps: sum(({ gaps }) => gaps),
    };
  }

  async leave(): Promise<void> {
    await this.tell({ order: 'close' });
    for (const worker of this.workers) worker.stop();
  }
}
