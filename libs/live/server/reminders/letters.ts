import { Inject, Injectable } from '@nestjs/common';
import { one, type Tx } from '@minga/kernel/server';
import type { SessionAct } from '../../contract';
import { SessionMail } from '../mail/session-mail';
import { SessionHooks } from '../session/move-hooks';
import type { SessionRow } from '../session/session.rows';

/** The record says from where it was moved, and why. */
const LAST = "SELECT facts->>'from' AS from_state, facts->>'reason' AS reason FROM live_entry WHERE session_id = $1 ORDER BY id DESC LIMIT 1";
const FIRST_OF_SERIES = `SELECT s.series_id IS NULL OR NOT EXISTS (SELECT FROM live_session o WHERE o.series_id = s.series_id AND o.series_day < s.series_day) AS first
  FROM live_session s WHERE s.id = $1`;
const NAMED = 'SELECT DISTINCT account_id FROM live_role WHERE session_id = $1 AND account_id IS DISTINCT FROM $2::uuid';

/** Letters that a session's moves bring: called, cancelled, called again. */
@Injectable()
export class MoveLetters {
  constructor(
    @Inject(SessionMail) private readonly mail: SessionMail,
    @Inject(SessionHooks) hooks: SessionHooks,
  ) {
    hooks.onMoved((tx, session, act) => this.moved(tx, session, act));
  }

  private async moved(tx: Tx, { id }: SessionRow, act: SessionAct): Promise<void> {
    // What the house does of itself comes long after everybody knew
    if (tx.actor.kind === 'system') return;
    if (act === 'schedule') return this.named(tx, id);
    if (act !== 'cancel' && act !== 'restore') return;
    const last = await one<{ from_state: string; reason: string | null }>(tx, LAST, [id]);
    if (last?.from_state === 'draft') return;
    await this.mail.tellAll(tx, id, act === 'cancel' ? 'cancelled' : 'restored', last?.reason ?? undefined);
  }

  /** Of a series who has a task in it is told once. */
  private async named(tx: Tx, id: string): Promise<void> {
    if (!(await one<{ first: boolean }>(tx, FIRST_OF_SERIES, [id]))?.first) return;
    const self = tx.actor.kind === 'account' ? tx.actor.id : null;
    const named = await tx.query<{ account_id: string }>(NAMED, [id, self]);
    await this.mail.tell(tx, id, 'named', named.map(({ account_id: who }) => who));
  }
}
