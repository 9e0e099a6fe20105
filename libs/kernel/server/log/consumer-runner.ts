import { system } from '../actor';
import { passes, type Db } from '../db/db';
import type { Tx } from '../db/tx';
import { CHUNK_LEAST, CHUNK_MOST, type Consumer } from './consumer';
import { hasNews, makeCursor, moveCursor, nextWindow, readWindow, takeCursor, type ConsumerCursor } from './consumer-cursor';
import { toLoggedEvent, type EventRow } from './events';

/** A row that fails this often is set aside, so that one bad row does not stop everything behind it. */
export const ATTEMPTS = 5;

const NOTE_FAILURE = `
INSERT INTO consumer_failure (consumer, event_id, attempts, error) VALUES ($1, $2, 1, $3)
ON CONFLICT (consumer, event_id) DO UPDATE SET attempts = consumer_failure.attempts + 1, error = EXCLUDED.error, at = now(),
  parked = consumer_failure.attempts + 1 >= ${ATTEMPTS}
RETURNING parked`;
const PARKED = 'SELECT event_id FROM consumer_failure WHERE consumer = $1 AND parked AND event_id = ANY($2)';

/**
 * `idle`: nothing new. `busy`: another process is at it. `more`: call again. `taken`: the same, and there was no more of it at
 * that time. `unsettled`: what is new stands behind a transaction that still runs. `failed`: wait, then call again.
 */
export type Step = 'idle' | 'busy' | 'more' | 'taken' | 'unsettled' | 'failed';

class HandlerFailure extends Error {
  constructor(
    readonly eventId: string,
    override readonly cause: unknown,
  ) {
    super(String(cause));
  }
}

/** Moves one consumer along the log, a chunk a step. After a failure it goes row by row until the bad one is past. */
export class ConsumerRunner {
  private careful = false;
  private chunk = CHUNK_LEAST;

  constructor(
    private readonly db: Db,
    private readonly consumer: Consumer,
    private readonly alarm: (message: string, error: unknown) => void,
  ) {}

  /** @param whatever false: what the consumer does not want is left for another time, and the cursor where it is */
  async step(whatever = true): Promise<Step> {
    if (!(await hasNews(this.db, this.consumer.name, this.db.epoch, whatever ? null : this.consumer.types))) return 'idle';
    try {
      return await this.db.write(system(`consumer:${this.consumer.name}`), (tx) => this.advance(tx), { derived: true });
    } catch (error) {
      if (!(error instanceof HandlerFailure)) throw error;
      await this.fail(error);
      return 'failed';
    }
  }

  /** Steps until nothing is new. For tests and for catching up at start. */
  async settle(): Promise<void> {
    for (let step: Step = 'more'; step === 'more' || step === 'taken' || step === 'failed'; ) step = await this.step();
  }

  private async advance(tx: Tx): Promise<Step> {
    const cursor = await this.take(tx);
    if (!cursor) return 'busy';
    const rows = await readWindow(tx, cursor, this.consumer.types, this.chunk);
    if (rows.length > 0) return this.consume(tx, cursor, rows);
    const next = await nextWindow(tx, cursor, this.db.epoch);
    if (!next) return 'unsettled';
    const news = await readWindow(tx, next, this.consumer.types, this.chunk);
    if (news.length > 0) return this.consume(tx, next, news);
    await moveCursor(tx, this.consumer.name, next);
    return 'more';
  }

  /** The cursor, locked; made where there is none. Undefined while another process has it. */
  private async take(tx: Tx): Promise<ConsumerCursor | undefined> {
    const cursor = await takeCursor(tx, this.consumer.name);
    if (cursor) return cursor;
    await makeCursor(tx, this.consumer.name);
    return takeCursor(tx, this.consumer.name);
  }

  private async consume(tx: Tx, cursor: ConsumerCursor, rows: EventRow[]): Promise<Step> {
    const taken = this.careful ? rows.slice(0, 1) : rows;
    const parked = await this.parked(tx, taken);
    const wanted = taken.filter((row) => this.consumer.types.includes(row.type) && !parked.has(row.id));
    if (wanted.length > 0) {
      await this.consumer.handle(tx, wanted.map(toLoggedEvent)).catch((error: unknown) => {
        // A deadlock says nothing of the row: the whole step is tried again.
        throw passes(error) ? error : new HandlerFailure(wanted[0]!.id, error);
      });
    }
    await moveCursor(tx, this.consumer.name, { ...cursor, last_id: taken.at(-1)!.id });
    const full = rows.length === this.chunk;
    if (this.careful && !full) this.careful = rows.length > 1;
    // Each chunk sorts what is left of its window: far behind, few large ones cost less than many small ones
    this.chunk = full && !this.careful ? Math.min(this.chunk * 2, CHUNK_MOST) : CHUNK_LEAST;
    return full || this.careful ? 'more' : 'taken';
  }

  private async parked(tx: Tx, rows: EventRow[]): Promise<Set<string>> {
    if (!this.careful) return new Set();
    const found = await tx.query<{ event_id: string }>(PARKED, [this.consumer.name, rows.map((row) => row.id)]);
    return new Set(found.map((row) => row.event_id));
  }

  /** A whole chunk failed: go carefully. A single row failed: count it, and set it aside at last. */
  private async fail(failure: HandlerFailure): Promise<void> {
    if (!this.careful) {
      this.careful = true;
      return;
    }
    const [noted] = await this.db.query<{ parked: boolean }>(NOTE_FAILURE, [this.consumer.name, failure.eventId, String(failure.cause)]);
    if (noted?.parked) this.alarm(`Consumer ${this.consumer.name} parked event ${failure.eventId}`, failure.cause);
  }
}
