import { Inject, Injectable } from '@nestjs/common';
import { forbidden, newId, notFound } from '@minga/kernel/contract';
import { Db, one, type Actor } from '@minga/kernel/server';
import { convenes } from '../../contract';
import { planOf } from '../plan/plan.rows';
import { account, sessionFor } from '../session/session.access';
import { templatesOf } from './template.rows';

const KEEP = 'INSERT INTO live_template (id, group_id, maker_id, name, plan) VALUES ($1, $2, $3, $4, $5)';
const CALLED_IN = "SELECT coalesce(array_agg(group_id), '{}') AS groups FROM membership WHERE account_id = $1 AND role IN ('chair', 'moderator')";
const DROP = `DELETE FROM live_template WHERE id = $1 AND (maker_id = $2 OR (maker_id IS NULL AND ${templatesOf('$3', '$4')})) RETURNING id`;

/** Plans that are kept for the next sessions of their kind. */
@Injectable()
export class TemplatesService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404, 401, 403 */
  keep(actor: Actor, sessionId: string, name: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const row = await sessionFor(tx, actor, sessionId, 'desk');
      const maker = account(actor);
      if (!convenes(actor, row.facts)) throw forbidden('session-conveners-only');
      // Its day, its group and its people are those of the next one
      const { day: _day, groupId: _group, moderators: _moderators, rapporteurs: _rapporteurs, captioners: _captioners, speakers: _speakers, ...plan } = await planOf(tx, sessionId);
      const id = newId();
      await tx.query(KEEP, [id, row.group_id, maker.id, name, JSON.stringify(plan)]);
      return { id };
    });
  }

  /** One's own, or where one may call sessions what nobody has any more. @throws Refusal 401, 404 */
  drop(actor: Actor, id: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const me = account(actor).id;
      const { groups } = (await one<{ groups: string[] }>(tx, CALLED_IN, [me]))!;
      const [gone] = await tx.query<{ id: string }>(DROP, [id, me, groups, convenes(actor, null)]);
      if (!gone) throw notFound();
      return gone;
    });
  }
}
