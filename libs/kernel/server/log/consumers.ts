import type { Db } from '../db/db';
import type { Consumer } from './consumer';
import { ConsumerRunner } from './consumer-runner';
import { parkedEvents, retryParked, type ParkedEvent } from './parked';

/** A consumer takes what this time brings together: what it derives is on screen within a second all the same. */
const GATHER_MS = 120;
/** Where people wait for it: a dozen of such times a second, and three of them are gone before anybody sees a delay. */
const GATHER_SOON_MS = 50;
/** How soon a consumer looks again without being woken, and how long it rests after a failure. */
const POLL_MS = 1000;
/** A cursor passes what its consumer does not want at most this much later: old rows are dropped when all have passed them. */
const PASS_MS = 5000;

const LAG = `SELECT c.name, count(e.id)::int AS events FROM consumer_cursor c
  LEFT JOIN event e ON e.epoch = c.epoch AND e.xid >= c.low AND (e.xid >= c.high OR e.id > c.last_id) GROUP BY c.name`;
const PARKED = 'SELECT count(*)::int AS events FROM consumer_failure WHERE parked';

/** Runs the slices' consumers in this process; any number of processes may, one is at work on each at a time. */
export class Consumers {
  private readonly consumers: Consumer[] = [];
  private readonly wakers = new Map<Consumer, () => void>();
  private loops: Promise<void>[] = [];
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly alarm: (message: string, error: unknown) => void,
  ) {}

  register(consumer: Consumer): void {
    if (this.consumers.some((other) => other.name === consumer.name)) throw new Error(`Consumer ${consumer.name} is registered twice`);
    this.consumers.push(consumer);
  }

  start(): void {
    this.loops = this.consumers.map((consumer) => this.loop(consumer, new ConsumerRunner(this.db, consumer, this.alarm)));
  }

  /** Something was told; the consumers that want one of these types look what. What is lost here is found by their poll. */
  wake(types: readonly string[]): void {
    for (const [consumer, wake] of this.wakers) if (types.some((type) => consumer.types.includes(type))) wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const wake of this.wakers.values()) wake();
    await Promise.all(this.loops);
  }

  /** Runs every consumer until nothing is new: for tests and commands that want derived tables settled. */
  async settle(): Promise<void> {
    for (const consumer of this.consumers) await new ConsumerRunner(this.db, consumer, this.alarm).settle();
  }

  /** Events not yet taken, by consumer; rows set aside, over all. */
  async lag(): Promise<{ behind: Record<string, number>; parked: number }> {
    const rows = await this.db.query<{ name: string; events: number }>(LAG);
    const [parked] = await this.db.query<{ events: number }>(PARKED);
    return { behind: Object.fromEntries(rows.map((row) => [row.name, row.events])), parked: parked!.events };
  }

  /** The events that were set aside, in the log's order. */
  parked(): Promise<ParkedEvent[]> {
    return parkedEvents(this.db);
  }

  /** Hands every event that was set aside to its consumer once more, in the log's order. */
  async retryParked(): Promise<{ taken: number; failed: number }> {
    const counts = { taken: 0, failed: 0 };
    for (const event of await this.parked()) {
      const consumer = this.consumers.find(({ name }) => name === event.consumer);
      const taken = consumer !== undefined && (await retryParked(this.db, consumer, event));
      counts[taken ? 'taken' : 'failed']++;
    }
    return counts;
  }

  private async loop(consumer: Consumer, runner: ConsumerRunner): Promise<void> {
    const woken = this.waker(consumer);
    for (let passed = -PASS_MS; !this.stopped; ) {
      const whatever = performance.now() - passed >= PASS_MS;
      if (whatever) passed = performance.now();
      const step = await runner.step(whatever).catch((error: unknown) => {
        this.alarm('A consumer could not run', error);
        return 'failed' as const;
      });
      if (step === 'more') continue;
      // Nobody wakes it when a transaction ends that told nothing it wants.
      if (step !== 'taken' && step !== 'unsettled') await woken();
      await this.gather(consumer);
    }
  }

  private async gather({ soon }: Consumer): Promise<void> {
    if (!this.stopped) await new Promise((resolve) => setTimeout(resolve, soon ? GATHER_SOON_MS : GATHER_MS));
  }

  /** A wait that ends at the next wake-up, or after the poll's time. A wake-up during work is not lost. */
  private waker(consumer: Consumer): () => Promise<void> {
    let rang = false;
    let ring: (() => void) | undefined;
    this.wakers.set(consumer, () => {
      rang = true;
      ring?.();
    });
    return async () => {
      if (!rang && !this.stopped) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, POLL_MS);
          ring = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rang = false;
      ring = undefined;
    };
  }
}
