import type { Db } from '../db/db';

const DAY_MS = 86_400_000;

/** Rows whose month had no partition when they came; the default one is never dropped. */
const FORGET_STRAYS = `DELETE FROM event_default e WHERE e.at < $1 AND NOT EXISTS (SELECT 1 FROM consumer_cursor c
  WHERE c.epoch < e.epoch OR (c.epoch = e.epoch AND e.xid >= c.low AND (e.xid >= c.high OR e.id > c.last_id)))`;

const MAKE_PARTITION = (name: string, from: string, to: string) =>
  `CREATE TABLE IF NOT EXISTS ${name} PARTITION OF event FOR VALUES FROM ('${from}') TO ('${to}')`;
const PARTITIONS = `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
  WHERE i.inhparent = 'event'::regclass AND c.relname ~ '^event_[0-9]{6}$' ORDER BY 1`;
/** A row that some consumer has not taken yet. Parked rows have been passed. */
const UNREAD = (name: string) => `SELECT 1 FROM ${name} e JOIN consumer_cursor c
  ON c.epoch < e.epoch OR (c.epoch = e.epoch AND e.xid >= c.low AND (e.xid >= c.high OR e.id > c.last_id)) LIMIT 1`;
/** Two processes that start at once would both find a partition missing. */
const MAKING = 'SELECT pg_advisory_xact_lock($1)';
const MAKING_KEY = 0x70617274;
/** Making and dropping wait for readers and writers of the log, who then wait behind them; rather try again than stop the site. */
const LOCK_TIMEOUT = "SET LOCAL lock_timeout = '2s'";
const LOCK_NOT_AVAILABLE = '55P03';

const month = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
const monthAfter = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
const partitionName = (date: Date): string => `event_${date.toISOString().slice(0, 7).replace('-', '')}`;

/** The log's partitions: one a month, made ahead; old ones dropped when every consumer has passed them. */
export class Retention {
  constructor(
    private readonly db: Db,
    /** Events younger than this are kept; a reader who was away longer fetches its views anew. */
    private readonly days: number,
  ) {}

  /** Makes this month's partition and the next one's. Rows that came into the default one first stay there. */
  async prepare(now: Date): Promise<void> {
    for (const from of [month(now), monthAfter(now)]) {
      const to = monthAfter(from);
      const sql = MAKE_PARTITION(partitionName(from), from.toISOString(), to.toISOString());
      const make = this.db.source.transaction(async (manager) => {
        await manager.query(MAKING, [MAKING_KEY]);
        await manager.query(LOCK_TIMEOUT);
        await manager.query(sql);
      });
      await make.catch((error: { code?: string }) => {
        // 23514: the default partition holds rows of that month; they are found there as well.
        if (error.code !== '23514') throw error;
      });
    }
  }

  /** Drops the partitions that are older than the retention and read by all. Answers with their names. */
  async drop(now: Date): Promise<string[]> {
    const oldest = month(new Date(now.getTime() - this.days * DAY_MS));
    const partitions = (await this.db.source.query(PARTITIONS)) as { name: string }[];
    const dropped: string[] = [];
    for (const { name } of partitions.filter((partition) => partition.name < partitionName(oldest))) {
      if (((await this.db.source.query(UNREAD(name))) as unknown[]).length > 0) continue;
      if (await this.dropOne(name)) dropped.push(name);
    }
    await this.db.source.query(FORGET_STRAYS, [oldest]);
    return dropped;
  }

  /** False when it is held by a reader for too long: it goes another night, and the others go now. */
  private async dropOne(name: string): Promise<boolean> {
    const dropping = this.db.source.transaction(async (manager) => {
      await manager.query(LOCK_TIMEOUT);
      await manager.query(`DROP TABLE ${name}`);
    });
    return dropping.then(
      () => true,
      (error: { code?: string }) => {
        if (error.code !== LOCK_NOT_AVAILABLE) throw error;
        return false;
      },
    );
  }
}
