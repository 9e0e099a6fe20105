import type { Sql } from '../db/sql';

/** Somebody who was held up: an account, or the digest of an address, never the address. */
export interface LimitRefusal {
  name: string;
  /** Tells one from another; short, since it is read by people. */
  who: string;
  accountId: string | null;
  times: number;
  /** ISO 8601 in UTC. */
  lastAt: string;
}

const NOTE = `INSERT INTO limit_refusal AS r (name, who, account_id, times) VALUES ($1, $2, $3, $4)
  ON CONFLICT (name, who) DO UPDATE SET last_at = now(),
    times = EXCLUDED.times + CASE WHEN r.last_at > now() - interval '1 day' THEN r.times ELSE 0 END`;
const LAST_DAY = `SELECT name, who, account_id, times, last_at FROM limit_refusal WHERE last_at > now() - interval '1 day' ORDER BY last_at DESC LIMIT $1`;
const FORGET = `DELETE FROM limit_refusal WHERE last_at < now() - interval '2 days'`;

/** Refusals are gathered this long: whoever floods must not write a row each time. */
const GATHER_MS = 5000;
const GATHERED_MOST = 1000;

interface Gathered {
  name: string;
  who: string;
  accountId: string | null;
  times: number;
}

/** Notes who was held up, for the stewards. */
export class Refusals {
  private gathered = new Map<string, Gathered>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly sql: Sql,
    private readonly failed: (error: unknown) => void,
  ) {}

  note(name: string, who: string, accountId: string | null): void {
    const key = `${name} ${who}`;
    const found = this.gathered.get(key);
    if (found) found.times++;
    else if (this.gathered.size < GATHERED_MOST) this.gathered.set(key, { name, who, accountId, times: 1 });
    // What is refused while the process stops is not worth a row, and finds no database a moment later
    if (this.stopped) return;
    this.timer ??= setTimeout(() => void this.flush().catch(this.failed), GATHER_MS).unref();
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const gathered = [...this.gathered.values()];
    this.gathered = new Map();
    for (const { name, who, accountId, times } of gathered) await this.sql.query(NOTE, [name, who, accountId, times]);
  }

  /** Writes down what was gathered, and nothing after. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.flush();
  }

  async lastDay(limit: number): Promise<LimitRefusal[]> {
    const rows = await this.sql.query<{ name: string; who: string; account_id: string | null; times: number; last_at: Date }>(LAST_DAY, [limit]);
    return rows.map(({ account_id: accountId, last_at: lastAt, ...row }) => ({ ...row, accountId, lastAt: lastAt.toISOString() }));
  }

  async forgetOld(): Promise<void> {
    await this.sql.query(FORGET);
  }
}
