import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, maySpeak, newId, notFound, Refusal, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { FUNDING_GROUPS, money, pledgeSteps, type PledgeAct, type PledgeInput, type PledgeState } from '../../contract';
import { DealMail, requesterIds } from '../deal/mail';
import { renewParties } from '../deal/parties';
import { tellDeal } from '../deal/tell';
import { requestRef } from '../events';
import { insistOther } from '../offers/offers.access';
import type { RequestRow } from '../requests/request.rows';
import { account, lockedRequestFor } from '../requests/requests.access';
import { insertPledge, pledgeById, pledgedByKind, setPledge } from './pledge.rows';

const REQUEST_OF = 'SELECT request_id FROM exchange_pledge WHERE id = $1';

/** Refuses what goes above the ask, kind by kind, with what is left of it. The request is locked: nobody else pledges meanwhile. */
async function insistWithin(tx: Tx, actor: Actor, request: RequestRow, { lines }: PledgeInput): Promise<void> {
  const pledged = await pledgedByKind(tx, request.id);
  const fields = lines.flatMap(({ kind, amount }, at) => {
    const asked = request.budget.find((line) => line.kind === kind)?.amount ?? 0;
    if (asked === 0) return [{ field: `lines.${at}.kind`, code: 'not-asked-for' }];
    const left = asked - (pledged.get(kind) ?? 0);
    return amount > left ? [{ field: `lines.${at}.amount`, code: 'above-ask', values: { left: money(left, request.currency, actor.language) } }] : [];
  });
  if (fields.length > 0) throw new Refusal('invalid-input', { status: 422, fields });
}

/** Money for requests: pledged, made firm, disbursed, withdrawn. Never more than is asked for. */
@Injectable()
export class FundingService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DealMail) private readonly mail: DealMail,
  ) {}

  /** @throws Refusal 404, 401, 403 `own-request`, `funders-only`, `not-in-this-state`; 422 `above-ask` with what is left, `not-asked-for` */
  pledge(actor: Actor, requestId: string, input: PledgeInput): Promise<{ id: string; state: PledgeState }> {
    return this.db.write(actor, async (tx) => {
      const request = await lockedRequestFor(tx, actor, requestId, 'pledge');
      const organisation = await insistOther(tx, actor, request);
      if (!organisation || !FUNDING_GROUPS.includes(organisation.stakeholderGroup)) throw forbidden('funders-only');
      await insistWithin(tx, actor, request, input);
      const id = newId();
      await insertPledge(tx, { id, requestId, organisationId: organisation.id, byId: account(actor).id }, input);
      await renewParties(tx, requestId);
      tx.audit({ act: 'exchange.pledge-made', subject: requestRef(requestId), facts: { pledgeId: id, organisationId: organisation.id } });
      tellDeal(tx, requestId, 'exchange.funding');
      await this.mail.send(tx, await requesterIds(tx, requestId), { kind: 'pledged', request, who: organisation.name });
      return { id, state: 'offered' };
    }, { room: rooms.request(requestId) });
  }

  /** @throws Refusal 404, 401, 403 `not-yours-to-do`; 409 `pledge-moved`; 422 to withdraw without a reason */
  act(actor: Actor, id: string, { act, reason }: { act: PledgeAct; reason?: string }): Promise<{ id: string; state: PledgeState }> {
    return this.db.write(actor, async (tx) => {
      account(actor);
      const found = await one<{ request_id: string }>(tx, REQUEST_OF, [id]);
      if (!found) throw notFound();
      const request = await lockedRequestFor(tx, actor, found.request_id, 'view');
      insist(maySpeak(actor));
      const pledge = (await pledgeById(tx, id, actor))!;
      if (!pledge.own) throw forbidden('not-yours-to-do');
      const step = pledgeSteps(pledge.state, request.state).find((each) => each.act === act);
      if (!step) throw conflict('pledge-moved', { state: pledge.state });
      if (act === 'withdraw' && !reason) throw invalidField('reason', 'required');
      await setPledge(tx, id, step.to, reason || null);
      await renewParties(tx, request.id);
      tx.audit({ act: `exchange.pledge-${act}`, subject: requestRef(request.id), reason, facts: { pledgeId: id, from: pledge.state, to: step.to } });
      tellDeal(tx, request.id, 'exchange.funding');
      return { id, state: step.to };
    });
  }
}
