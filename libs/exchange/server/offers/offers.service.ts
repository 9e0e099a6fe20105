import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, newId, notFound, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { mayChangeOffer, type OfferChange, type OfferInput, type OfferState } from '../../contract';
import { actorName, DealMail, requesterIds } from '../deal/mail';
import { renewParties } from '../deal/parties';
import { tellDeal } from '../deal/tell';
import { requestRef } from '../events';
import { overtake } from '../agreement/overtake';
import { account, lockedRequestFor } from '../requests/requests.access';
import type { RequestRow } from '../requests/request.rows';
import { offerRows, sidesOf } from './offer.rows';
import { insistInTime, insistOther, lockedOfferFor } from './offers.access';
import { setTeam, teamOf } from './team';

interface Made {
  id: string;
  state: OfferState;
}

const ONCE = `SELECT id FROM exchange_offer WHERE request_id = $1 AND state <> 'withdrawn' AND (maker_id = $2 OR organisation_id = $3)`;
const CONFIRM = 'UPDATE exchange_offer_member SET confirmed = true WHERE offer_id = $1 AND account_id = $2';
const LEAVE = 'DELETE FROM exchange_offer_member WHERE offer_id = $1 AND account_id = $2';

/** Making offers, changing them, and being named in one. What is done with them after: see `ChoiceService`. */
@Injectable()
export class OffersService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DealMail) private readonly mail: DealMail,
  ) {}

  /** @throws Refusal 404, 401, 403 `own-request`, `not-in-this-state`; 409 `offered-already`, `offers-closed`; 422 */
  make(actor: Actor, requestId: string, input: OfferInput): Promise<Made> {
    return this.db.write(actor, async (tx) => {
      const request = await lockedRequestFor(tx, actor, requestId, 'offer');
      const organisation = await insistOther(tx, actor, request);
      const makerId = account(actor).id;
      if (input.organisationId && input.organisationId !== organisation?.id) throw invalidField('organisationId', 'not-your-organisation');
      insistInTime(request, input.from);
      if (await one(tx, ONCE, [requestId, makerId, input.organisationId])) throw conflict('offered-already');
      const team = await teamOf(tx, input.team, makerId, request.organisation_id);
      const id = newId();
      await offerRows.insert(tx, id, { requestId, makerId, organisationId: input.organisationId }, input);
      await this.ask(tx, request, await setTeam(tx, id, team));
      tx.audit({ act: 'exchange.offer-made', subject: requestRef(requestId), facts: { offerId: id } });
      tellDeal(tx, requestId, 'exchange.offers');
      const who = input.organisationId ? organisation!.name : await actorName(tx);
      await this.mail.send(tx, await requesterIds(tx, requestId), { kind: 'offered', request, who });
      return { id, state: 'offered' };
    }, { room: rooms.request(requestId) });
  }

  /** @throws Refusal 404, 401, 403 `not-yours-to-do`; 409 `offer-moved` once it was accepted, declined or withdrawn; 422 */
  change(actor: Actor, id: string, input: OfferChange): Promise<Made> {
    return this.db.write(actor, async (tx) => {
      const { offer, request, requester } = await lockedOfferFor(tx, actor, id);
      if (!offer.own) throw forbidden('not-yours-to-do');
      if (!mayChangeOffer({ state: offer.state, request: request.state, sides: sidesOf(offer, requester) })) throw conflict('offer-moved', { state: offer.state });
      insistInTime(request, input.from);
      const team = await teamOf(tx, input.team, offer.maker_id, request.organisation_id);
      await offerRows.update(tx, id, input);
      await this.ask(tx, request, await setTeam(tx, id, team));
      tellDeal(tx, request.id, 'exchange.offers');
      return { id, state: offer.state };
    });
  }

  /** Who was named says yes, or is not in the team any more. @throws Refusal 404, 401; 409 `offer-moved` */
  answer(actor: Actor, id: string, confirmed: boolean): Promise<{ confirmed: boolean }> {
    return this.db.write(actor, async (tx) => {
      const { offer, request } = await lockedOfferFor(tx, actor, id);
      if (!offer.in_team) throw notFound();
      if (!['offered', 'shortlisted', 'accepted'].includes(offer.state)) throw conflict('offer-moved', { state: offer.state });
      await tx.query(confirmed ? CONFIRM : LEAVE, [id, account(actor).id]);
      if (offer.state === 'accepted') {
        if (!confirmed) await overtake(tx, request.id);
        await renewParties(tx, request.id);
      }
      tellDeal(tx, request.id, 'exchange.offers');
      return { confirmed };
    });
  }

  private async ask(tx: Tx, request: RequestRow, accountIds: readonly string[]): Promise<void> {
    if (accountIds.length > 0) await this.mail.send(tx, accountIds, { kind: 'team', request, who: await actorName(tx) });
  }
}
