import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Db, FAILED, system, type Failed, type Tx } from '@minga/kernel/server';
import { MODERATOR_GRACE_MS, RETURN_MS, UNSEEN_MS } from '../../contract';
import { instant } from '../room/instant';
import { SessionMover } from '../session/mover';
import { lockedSessionFor } from '../session/session.access';
import { goneFrom } from './stays';

const LOOK_MS = 10_000;
const HOUSE = system('live-sweep');

const GONE = `left_at IS NULL AND (seen_at < clock_timestamp() - make_interval(secs => ${UNSEEN_MS / 1_000}) OR leaving_at < clock_timestamp() - make_interval(secs => ${RETURN_MS / 1_000}))`;
const SESSIONS = `SELECT DISTINCT session_id AS id FROM live_stay WHERE ${GONE} ORDER BY session_id`;
/** They left when they were last heard of. */
const CLOSE = `UPDATE live_stay SET left_at = coalesce(leaving_at, seen_at) WHERE session_id = $1 AND ${GONE} RETURNING account_id, runs`;
const LOST = `state = 'live' AND leadless_since < clock_timestamp() - make_interval(secs => ${MODERATOR_GRACE_MS / 1_000})`;
const LEADLESS = `SELECT id FROM live_session WHERE ${LOST} ORDER BY id`;
const STILL = `SELECT 1 FROM live_session WHERE id = $1 AND ${LOST}`;

/**
 * Looks every few seconds who is no longer there, and pauses sessions that lost their moderators. Every process does: each
 * session's row is locked, and what another one did is not done again.
 */
@Injectable()
export class PresenceSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SessionMover) private readonly mover: SessionMover,
    @Inject(FAILED) private readonly failed: Failed,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private look(): Promise<void> {
    return (this.running ??= this.run()
      .catch(this.failed)
      .finally(() => (this.running = undefined)));
  }

  async run(): Promise<void> {
    await this.each(SESSIONS, (tx, id) => this.close(tx, id));
    await this.each(LEADLESS, (tx, id) => this.pause(tx, id));
  }

  private async each(found: string, work: (tx: Tx, id: string) => Promise<void>): Promise<void> {
    for (const { id } of await this.db.query<{ id: string }>(found)) await this.db.write(HOUSE, (tx) => work(tx, id));
  }

  private async close(tx: Tx, id: string): Promise<void> {
    const session = await lockedSessionFor(tx, HOUSE, id, 'view');
    await goneFrom(tx, session, await tx.query<{ account_id: string; runs: boolean }>(CLOSE, [id]), await instant(tx));
  }

  private async pause(tx: Tx, id: string): Promise<void> {
    await lockedSessionFor(tx, HOUSE, id, 'view');
    if ((await tx.query(STILL, [id])).length > 0) await this.mover.move(tx, id, 'pause', { as: 'system' });
  }
}
