import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, maySpeak, newId, notFound, Refusal, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { FUNDING_GROUPS, mayChangePledge, money, pledgeSteps, todayInUtc, type PledgeAct, type PledgeInput, type PledgeState, type RequestVerb } from '../../contract';
import { DealMail, requesterIds } from '../deal/mail';
import { renewParties } from '../deal/parties';
import { tellDeal } from '../deal/tell';
import { requestRef } from '../events';
import { insistOther } from '../offers/offers.access';
import type { RequestRow } from '../requests/request.rows';
import { account, lockedRequestFor } from '../requests/requests.access';
import { changePledge, insertPledge, pledgeById, setPledge, takenByKind, type PledgeRow } from './pledge.rows';

const REQUEST_OF = 'SELECT request_id FROM exchange_pledge WHERE id = $1';

/** Refuses a rate of a day to come, and what goes above the ask, kind by kind, with what is left of it; `but`: the pledge that is said otherwise. The request is locked: nobody else pledges meanwhile. */
async function insistWithin(tx: Tx, actor: Actor, request: RequestRow, { lines, conversion }: PledgeInput, but?: string): Promise<void> {
  if (conversion && conversion.on > todayInUtc()) throw invalidField('conversion.on', 'in-the-future');
  const taken = await takenByKind(tx, request.id, but);
  const fields = lines.flatMap(({ kind, amount }, at) => {
    const asked = request.budget.find((line) => line.kind === kind)?.amount ?? 0;
    if (asked === 0) return [{ field: `lines.${at}.kind`, code: 'not-asked-for' }];
    const left = asked - (taken.get(kind) ?? 0);
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

  /** What is offered, said otherwise while it is not firm. @throws Refusal 404, 401, 403 `not-yours-to-do`, `not-in-this-state`; 409 `pledge-moved`; 422 as `pledge` */
  change(actor: Actor, id: string, input: PledgeInput): Promise<{ id: string; state: PledgeState }> {
    return this.db.write(actor, async (tx) => {
      const { request, pledge } = await this.lockedOwn(tx, actor, id, 'pledge');
      if (!mayChangePledge(pledge.state, request.state)) throw conflict('pledge-moved', { state: pledge.state });
      await insistWithin(tx, actor, request, input, id);
      await changePledge(tx, id, input);
      tx.audit({ act: 'exchange.pledge-changed', subject: requestRef(request.id), facts: { pledgeId: id } });
      tellDeal(tx, request.id, 'exchange.funding');
      return { id, state: pledge.state };
    });
  }

  /** @throws Refusal 404, 401, 403 `not-yours-to-do`; 409 `pledge-moved`; 422 to withdraw without a reason */
  act(actor: Actor, id: string, { act, reason }: { act: PledgeAct; reason?: string }): Promise<{ id: string; state: PledgeState }> {
    return this.db.write(actor, async (tx) => {
      const { request, pledge } = await this.lockedOwn(tx, actor, id, 'view');
      const step = pledgeSteps(pledge.state, request.state).find((each) => each.act === act);
      if (!step) throw conflict('pledge-moved', { state: pledge.state });
      if (act === 'withdraw' && !reason) throw invalidField('reason', 'required');
      await setPledge(tx, id, step.to, reason || null);
      await renewParties(tx, request.id);
      tx.audit({ act: `exchange.pledge-${act}`, subject: requestRef(request.id), about: account(actor).id, reason, facts: { pledgeId: id, from: pledge.state, to: step.to } });
      tellDeal(tx, request.id, 'exchange.funding');
      return { id, state: step.to };
    });
  }

  /** A pledge of the actor’s side, with its request locked. */
  private async lockedOwn(tx: Tx, actor: Actor, id: string, verb: RequestVerb): Promise<{ request: RequestRow; pledge: PledgeRow }> {
    account(actor);
    const found = await one<{ request_id: string }>(tx, REQUEST_OF, [id]);
    if (!found) throw notFound();
    const request = await lockedRequestFor(tx, actor, found.request_id, verb);
    insist(maySpeak(actor));
    const pledge = (await pledgeById(tx, id, actor))!;
    if (!pledge.own) throw forbidden('not-yours-to-do');
    return { request, pledge };
  }
}
