import { Inject, Injectable } from '@nestjs/common';
import { conflict, notFound, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type AuditAct, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canEndorse, canRemoveEndorsement } from '../../contract';
import { tell } from '../events';
import { FACE_JOINS, THERE } from '../experts/faces';
import { account } from '../requests/requests.access';
import { EndorsementMail } from './endorsement.mail';
import { endorsingOf } from './endorsements.queries';

const AREA = `SELECT e.organisation_id IS NOT NULL AS organisation FROM expert_area r JOIN expert e ON e.id = r.expert_id ${FACE_JOINS} WHERE r.expert_id = $1 AND r.term_id = $2 AND ${THERE}`;
const ADD = 'INSERT INTO expert_endorsement (expert_id, term_id, by_id, text, lang) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1 AS added';
const REMOVE = `DELETE FROM expert_endorsement n USING expert e WHERE n.expert_id = $1 AND n.term_id = $2 AND n.by_id = $3 AND e.id = n.expert_id
  RETURNING n.text, e.organisation_id IS NOT NULL AS organisation`;
interface Gone extends Record<string, unknown> {
  text: string;
  organisation: boolean;
}

export interface AreaOf {
  expertId: string;
  termId: string;
}

/** Colleagues vouch for what somebody can do, each area once. */
@Injectable()
export class EndorsementsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(EndorsementMail) private readonly mail: EndorsementMail,
  ) {}

  /** @throws Refusal 401, 403, 404; 409 when the actor did already */
  endorse(actor: Actor, area: AreaOf, text: string): Promise<AreaOf> {
    const self = account(actor);
    return this.db.write(self, async (tx) => {
      const organisation = await this.find(tx, area);
      insist(canEndorse(self, (await endorsingOf(tx, area.expertId, self))!));
      if (!(await one(tx, ADD, [area.expertId, area.termId, self.id, text, self.language]))) throw conflict('already-endorsed');
      return this.told(tx, area, organisation, { act: 'exchange.endorsed' });
    });
  }

  /** Whoever wrote it takes it back, whatever became of them since. @throws Refusal 401, 404 */
  withdraw(actor: Actor, area: AreaOf): Promise<AreaOf> {
    const self = account(actor);
    return this.db.write(self, async (tx) => {
      const gone = await one<Gone>(tx, REMOVE, [area.expertId, area.termId, self.id]);
      if (gone) return this.told(tx, area, gone.organisation, { act: 'exchange.endorsement-withdrawn' });
      await this.find(tx, area);
      return area;
    });
  }

  /** A steward takes somebody’s away; they are told why. Once more changes nothing. @throws Refusal 401, 403, 404 */
  remove(actor: Actor, { accountId: byId, ...area }: AreaOf & { accountId: string }, reason: string): Promise<AreaOf> {
    const self = account(actor);
    insist(canRemoveEndorsement(self));
    return this.db.write(self, async (tx) => {
      const gone = await one<Gone>(tx, REMOVE, [area.expertId, area.termId, byId]);
      if (!gone) {
        await this.find(tx, area);
        return area;
      }
      await this.mail.removed(tx, { byId, ...area, text: gone.text, reason });
      return this.told(tx, area, gone.organisation, { act: 'exchange.endorsement-removed', reason, about: byId });
    });
  }

  private async find(tx: Tx, { expertId, termId }: AreaOf): Promise<boolean> {
    const found = await one<{ organisation: boolean }>(tx, AREA, [expertId, termId]);
    if (!found) throw notFound();
    return found.organisation;
  }

  private told(tx: Tx, area: AreaOf, organisation: boolean, act: Pick<AuditAct, 'act' | 'reason' | 'about'>): AreaOf {
    const subject = { type: organisation ? 'organisation' : 'account', id: area.expertId };
    tx.audit({ ...act, subject, facts: { termId: area.termId } });
    for (const room of [organisation ? rooms.organisation(area.expertId) : rooms.person(area.expertId), rooms.exchange()]) tell(tx, room, 'exchange.endorsed', { ...area }, subject);
    return { expertId: area.expertId, termId: area.termId };
  }
}
