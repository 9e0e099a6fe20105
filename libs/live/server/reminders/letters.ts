import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@minga/kernel/server';
import type { SessionAct } from '../../contract';
import { SessionMail, type Concerned } from '../mail/session-mail';
import { SessionHooks } from '../session/move-hooks';

/** The record says from where each was moved, and why. */
const LAST = `SELECT DISTINCT ON (session_id) session_id AS id, facts->>'from' AS from_state, facts->>'reason' AS reason FROM live_entry
  WHERE session_id = ANY($1::uuid[]) AND act = $2 ORDER BY session_id, id DESC`;
const NAMED = `SELECT DISTINCT session_id AS "sessionId", account_id AS "accountId" FROM live_role WHERE session_id = ANY($1::uuid[]) AND account_id IS DISTINCT FROM $2::uuid`;

const ASKED = `SELECT i.session_id AS "sessionId", i.account_id AS "accountId" FROM live_invitation i WHERE i.session_id = ANY($1::uuid[]) AND i.account_id IS DISTINCT FROM $2::uuid
  AND NOT EXISTS (SELECT FROM live_role r WHERE r.session_id = i.session_id AND r.account_id = i.account_id)`;

/** Letters that sessions' moves bring: called, cancelled, called again. Of what one act moves everybody is told in one letter. */
@Injectable()
export class MoveLetters {
  constructor(
    @Inject(SessionMail) private readonly mail: SessionMail,
    @Inject(SessionHooks) hooks: SessionHooks,
  ) {
    hooks.onMoved(async (tx, { id }, act, _at, { quiet }) => (quiet ? undefined : this.tell(tx, [id], act)));
  }

  /** Writes of sessions that this act has just moved. */
  async tell(tx: Tx, ids: readonly string[], act: SessionAct): Promise<void> {
    // What the house does of itself comes long after everybody knew
    if (tx.actor.kind === 'system') return;
    if (act === 'schedule') {
      await this.mail.tellEach(tx, 'named', await this.by(tx, NAMED, ids));
      return this.mail.tellEach(tx, 'invited', await this.by(tx, ASKED, ids));
    }
    if (act !== 'cancel' && act !== 'restore') return;
    const last = await tx.query<{ id: string; from_state: string; reason: string | null }>(LAST, [ids, `moved.${act}`]);
    // Of a draft nobody had heard
    const known = last.filter(({ from_state: from }) => from !== 'draft').map(({ id }) => id);
    await this.mail.tellEach(tx, act === 'cancel' ? 'cancelled' : 'restored', await this.mail.concernedBy(tx, known), last[0]?.reason ?? undefined);
  }

  private by(tx: Tx, text: string, ids: readonly string[]): Promise<Concerned[]> {
    return tx.query<Concerned & Record<string, unknown>>(text, [ids, tx.actor.kind === 'account' ? tx.actor.id : null]);
  }
}
