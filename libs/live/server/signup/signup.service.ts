import { Inject, Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { Db, type Actor, type Tx } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import type { SignUpPlace, SignUps } from '../../contract';
import { sessionRef, tell } from '../events';
import { SessionMail } from '../mail/session-mail';
import { account, lockedSessionFor, sessionFor } from '../session/session.access';
import type { SessionRow } from '../session/session.rows';
import { signUpsOf } from './signup.rows';

const ADD = `INSERT INTO live_signup (session_id, account_id, waiting) SELECT $1, $2, $3::int IS NOT NULL AND count(*) >= $3 FROM live_signup WHERE session_id = $1 AND NOT waiting
  ON CONFLICT DO NOTHING RETURNING waiting`;
const DROP = 'DELETE FROM live_signup WHERE session_id = $1 AND account_id = $2 RETURNING account_id';
/** As many of those who wait as there are places, who waits longest first. */
const PROMOTE = `UPDATE live_signup SET waiting = false WHERE session_id = $1 AND account_id IN (SELECT account_id FROM live_signup WHERE session_id = $1 AND waiting ORDER BY at, account_id
  LIMIT CASE WHEN $2::int IS NULL THEN NULL ELSE greatest(0, $2 - (SELECT count(*) FROM live_signup WHERE session_id = $1 AND NOT waiting)) END) RETURNING account_id`;
const ALL = `SELECT ${cardJson('a')} AS person, CASE WHEN u.waiting THEN 'waiting' ELSE 'in' END AS place, u.at FROM live_signup u JOIN account a ON a.id = u.account_id ${cardJoins('a')}
  WHERE u.session_id = $1 ORDER BY u.waiting, u.at, u.account_id`;

export interface SignedUp {
  person: PersonCard;
  place: SignUpPlace;
  at: string;
}

/** Who will come to a session, and who waits for a place. */
@Injectable()
export class SignUpService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SessionMail) private readonly mail: SessionMail,
  ) {}

  /** Signs up, or no longer; once more changes nothing. @throws Refusal 401, 403, 404 */
  set(actor: Actor, id: string, come: boolean): Promise<SignUps> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedSessionFor(tx, actor, id, 'signUp');
      const { id: who } = account(actor);
      const changed = come ? await tx.query(ADD, [id, who, row.capacity]) : await tx.query(DROP, [id, who]);
      if (changed.length > 0) {
        if (!come) await this.fill(tx, row);
        await this.told(tx, id, [who]);
      }
      return signUpsOf(tx, id, who);
    });
  }

  /** Gives free places to those who wait longest, and writes to them. The session's row is locked. */
  async fill(tx: Tx, row: SessionRow): Promise<void> {
    const promoted = (await tx.query<{ account_id: string }>(PROMOTE, [row.id, row.capacity])).map(({ account_id: id }) => id);
    if (promoted.length === 0) return;
    await this.mail.tell(tx, row.id, 'promoted', promoted);
    await this.told(tx, row.id, promoted);
  }

  /** @throws Refusal 404, 401, 403 */
  all(actor: Actor, id: string): Promise<{ items: SignedUp[] }> {
    return this.db.snapshot(async (sql) => {
      await sessionFor(sql, actor, id, 'desk');
      const rows = await sql.query<{ person: PersonCard; place: SignUpPlace; at: Date }>(ALL, [id]);
      return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
    });
  }

  private async told(tx: Tx, sessionId: string, whom: readonly string[]): Promise<void> {
    const { people, waiting } = await signUpsOf(tx, sessionId, null);
    for (const room of [rooms.session(sessionId), ...whom.map((id) => rooms.account(id))]) tell(tx, room, 'live.signed-up', { sessionId, people, waiting }, sessionRef(sessionId));
  }
}
