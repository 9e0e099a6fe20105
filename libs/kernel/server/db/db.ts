import type { ClientBase, Pool, PoolClient, QueryResultRow } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor } from '../actor';
import { appendAudit } from '../audit/append-audit';
import { append } from '../log/append';
import { claimMutation, mutationOwner, Repeated, storedAnswer, workClaimed } from './mutations';
import { RoomQueue } from './room-queue';
import { inOnePacket, run, sqlOf, type Sql } from './sql';
import { Tx, type AudienceMoved, type PendingEvent } from './tx';

/** A deadlock or a serialisation failure passes when tried again; more often than this it is a fault of ours. */
const TRIES = 5;
const TRY_AGAIN = new Set(['40001', '40P01']);

/** True for a failure that passes when the transaction is tried again. */
export const passes = (error: unknown): boolean => TRY_AGAIN.has((error as { code?: string }).code ?? '');

export interface WriteOptions {
  /** The room that this change is mainly about, or another name for where many write at once: they queue here before they take a connection. */
  room?: string;
  /** So many of that room's writers at once, where they meet nowhere before its head: one's reads are done while another is being written. */
  abreast?: number;
  /**
   * The change can be made again from what is kept elsewhere (a consumer's, with its cursor): unless it emits events, its
   * commit does not wait for the disk. A crash then takes it back whole, and it is made again.
   */
  derived?: boolean;
}

/** Called with the rooms that a committed transaction told, and the types of what it told; after the commit, outside of it. */
export type AfterCommit = (rooms: readonly string[], types: readonly string[]) => void;

/**
 * Sends without waiting: the connection is pipelined, so that what follows goes out in the same packet. A connection on
 * which this fails fails what follows as well, and that is what reports it.
 */
function ahead(client: ClientBase, text: string): void {
  inOnePacket(client);
  client.query(text).catch(() => undefined);
}

/** The only door to PostgreSQL. */
export class Db implements Sql {
  private readonly queue = new RoomQueue();
  private readonly listeners: AfterCommit[] = [];
  private readonly followers: AudienceMoved[] = [];

  constructor(
    readonly source: DataSource,
    /** Counts restores of this database: see `epoch.ts`. */
    public epoch: number,
  ) {}

  onCommit(listener: AfterCommit): void {
    this.listeners.push(listener);
  }

  /** Register at start: see `Tx.audienceMoved`. */
  onAudienceMoved(follow: AudienceMoved): void {
    this.followers.push(follow);
  }

  /** One statement outside a transaction. */
  async query<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]> {
    return this.withClient((client) => run<R>(client, text, values));
  }

  /** Several reads as of one instant: what a view's cursor and data are read in. */
  async snapshot<T>(read: (sql: Sql) => Promise<T>): Promise<T> {
    return this.withClient(async (client) => {
      ahead(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      try {
        return await read(sqlOf(client));
      } finally {
        ahead(client, 'COMMIT');
      }
    });
  }

  /**
   * One change by one actor: `work` changes rows and emits events, all or nothing. With a mutation id on the actor the
   * same change is made once, and repeated requests get the first one's result (so it must survive JSON); `work` may run
   * for them as well, and is taken back.
   * @throws Refusal from `work`, or `mutation-reused`
   */
  async write<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    return this.queue.run(options.room, async () => {
      for (let tries = 1; ; tries++) {
        try {
          return await this.attempt(actor, work, options.derived ?? false);
        } catch (error) {
          if (tries >= TRIES || !passes(error)) throw error;
        }
      }
    }, options.abreast);
  }

  private async attempt<T>(actor: Actor, work: (tx: Tx) => Promise<T>, derived: boolean): Promise<T> {
    const { result, told } = await this.withRunner(async (client, runner) => {
      ahead(client, 'BEGIN');
      try {
        const tx = new Tx(actor, client, runner.manager, this.followers);
        const answer = await workClaimed(claimMutation(tx), () => work(tx));
        const kept = append(tx, { actor, actorKey: mutationOwner(actor), events: tx.events, epoch: this.epoch, answer });
        const recorded = appendAudit(tx, tx.acts, tx.erased);
        if (derived && tx.events.length === 0 && tx.acts.length === 0) ahead(client, 'SET LOCAL synchronous_commit TO off');
        // In one packet: where the log cannot be written, PostgreSQL makes a rollback of the commit.
        await Promise.all([kept, ...recorded, client.query('COMMIT')]);
        return { result: answer, told: tx.events };
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        if (!(error instanceof Repeated)) throw error;
        return { result: (await storedAnswer(sqlOf(client), actor)) as T, told: [] };
      }
    });
    if (told.length > 0) this.tellCommitted(told);
    return result;
  }

  private tellCommitted(told: readonly PendingEvent[]): void {
    const rooms = told.map(({ room }) => room);
    const types = told.map(({ body }) => body.type);
    for (const listener of this.listeners) listener(rooms, types);
  }

  /** A connection of TypeORM's own pool, without what a query runner does around it: reads are many. */
  private async withClient<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await (this.source.driver as unknown as { master: Pool }).master.connect();
    try {
      return await use(client);
    } finally {
      client.release();
    }
  }

  private async withRunner<T>(use: (client: ClientBase, runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as ClientBase;
      return await use(client, runner);
    } finally {
      await runner.release();
    }
  }
}
