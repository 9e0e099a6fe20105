import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, newId, notFound } from '@minga/kernel/contract';
import { Db, one, type Actor } from '@minga/kernel/server';
import { OVER_STATES } from '../../contract';
import { sessionRef } from '../events';
import { account, sessionFor } from '../session/session.access';
import { attendanceIn, leastPercentOf } from './training.queries';
import { codeDigest, newCode } from './code';

const RULE = 'UPDATE live_session SET attendance_percent = $2 WHERE id = $1';
const ISSUE = `INSERT INTO live_certificate (id, session_id, account_id, name, percent) SELECT $1, $2, a.id, a.name, $4 FROM account a WHERE a.id = $3
  ON CONFLICT (session_id, account_id, name) DO UPDATE SET percent = live_certificate.percent RETURNING id`;
const CODE = 'INSERT INTO live_certificate_code (digest, certificate_id) VALUES ($1, $2)';
const FIND = 'SELECT session_id, revoked_at FROM live_certificate WHERE id = $1 FOR UPDATE';
const REVOKE = 'UPDATE live_certificate SET revoked_at = now(), revoked_by = $2, reason = $3 WHERE id = $1';

@Injectable()
export class TrainingService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404, 401, 403 */
  rule(actor: Actor, sessionId: string, leastPercent: number): Promise<{ leastPercent: number }> {
    return this.db.write(actor, async (tx) => {
      const session = await sessionFor(tx, actor, sessionId, 'desk');
      if (session.kind !== 'training') throw notFound();
      await tx.query(RULE, [sessionId, leastPercent]);
      tx.audit({ act: 'session-training.rule', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined, facts: { leastPercent } });
      return { leastPercent };
    });
  }

  /** @throws Refusal 404, 401; 409 `session-moved-on` before its end; 403 `attendance-short`, `certificate-revoked` */
  issue(actor: Actor, sessionId: string): Promise<{ code: string; pdf: string; page: string }> {
    return this.db.write(actor, async (tx) => {
      const session = await sessionFor(tx, actor, sessionId, 'view');
      const who = account(actor);
      if (session.kind !== 'training') throw notFound();
      if (!OVER_STATES.includes(session.state)) throw conflict('session-moved-on');
      const own = await attendanceIn(tx, sessionId, who.id);
      if (!own || own.percent < (await leastPercentOf(tx, sessionId))) throw forbidden('attendance-short');
      if (own.revoked) throw forbidden('certificate-revoked');
      const { id } = (await one<{ id: string }>(tx, ISSUE, [newId(), sessionId, who.id, own.percent]))!;
      const code = newCode();
      await tx.query(CODE, [codeDigest(code), id]);
      return { code, pdf: `/files/certificates/${code}.pdf`, page: `/s/certificate/${code}` };
    });
  }

  /** @throws Refusal 404, 401, 403; 409 `certificate-revoked` */
  revoke(actor: Actor, certificateId: string, reason: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const found = await one<{ session_id: string; revoked_at: Date | null }>(tx, FIND, [certificateId]);
      if (!found) throw notFound();
      const session = await sessionFor(tx, actor, found.session_id, 'desk');
      if (found.revoked_at) throw conflict('certificate-revoked');
      await tx.query(REVOKE, [certificateId, account(actor).id, reason]);
      tx.audit({ act: 'session-certificate.revoked', subject: sessionRef(session.id), groupId: session.group_id ?? undefined, reason });
      return { id: certificateId };
    });
  }
}
