import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField } from '@minga/kernel/contract';
import { Db, type Actor, type Tx } from '@minga/kernel/server';
import { OFFER_STEPS, offerSteps, type DeclineReason, type OfferAct, type OfferState } from '../../contract';
import { overtake } from '../agreement/overtake';
import { DealMail, requesterIds } from '../deal/mail';
import { renewParties } from '../deal/parties';
import { tellDeal, tellParties } from '../deal/tell';
import { requestRef } from '../events';
import { requestRow } from '../requests/requests.access';
import { move } from '../requests/transition';
import { offererName, offerRows, sidesOf, type OfferRow } from './offer.rows';
import { lockedOfferFor, type OfferFor } from './offers.access';

export interface OfferDeed {
  act: OfferAct;
  declined?: DeclineReason;
  reason?: string;
}

/** The step of the table, or why not: it is another’s to do, or it moved on. */
function stepOf({ offer, request, requester }: OfferFor, act: OfferAct): (typeof OFFER_STEPS)[number] {
  const sides = sidesOf(offer, requester);
  if (!OFFER_STEPS.some((step) => step.act === act && sides.includes(step.who))) throw forbidden('not-yours-to-do');
  const step = offerSteps({ state: offer.state, request: request.state, sides }).find((found) => found.act === act);
  if (!step) throw conflict('offer-moved', { state: offer.state });
  return step;
}

/** Declining is never without a reason, and nobody leaves without one whom others rely on. */
function insistSaid(offer: OfferRow, { act, declined, reason }: OfferDeed): void {
  if (act === 'decline' && !declined) throw invalidField('declined', 'required');
  if (act === 'withdraw' && offer.state === 'accepted' && !reason) throw invalidField('reason', 'required');
  if (act === 'accept' && offer.team.some(({ confirmed }) => !confirmed)) throw conflict('team-unconfirmed');
}

/** Shortlisting, accepting, declining, withdrawing: each by the table of steps, and what follows for the request. */
@Injectable()
export class ChoiceService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DealMail) private readonly mail: DealMail,
  ) {}

  /** @throws Refusal 404, 401, 403 `not-yours-to-do`; 409 `offer-moved`, `team-unconfirmed`; 422 without a reason */
  act(actor: Actor, id: string, deed: OfferDeed): Promise<{ id: string; state: OfferState }> {
    return this.db.write(actor, async (tx) => {
      const found = await lockedOfferFor(tx, actor, id);
      const { to, who } = stepOf(found, deed.act);
      insistSaid(found.offer, deed);
      await offerRows.set(tx, id, to, deed.declined ?? null, deed.reason || null);
      if (to === 'accepted' || found.offer.state === 'accepted') await this.rematch(tx, found.request.id, who === 'offerer' ? 'provider' : 'requester');
      tx.audit({ act: `exchange.offer-${deed.act}`, subject: requestRef(found.request.id), about: found.offer.maker_id ?? undefined, reason: deed.reason, facts: { offerId: id, declined: deed.declined ?? null } });
      tellDeal(tx, found.request.id, 'exchange.offers');
      await this.write(tx, found, deed);
      return { id, state: to };
    });
  }

  /** Who helps changed: what was written of it is overtaken, and the request is matched, or open again. */
  private async rematch(tx: Tx, requestId: string, as: 'provider' | 'requester'): Promise<void> {
    await overtake(tx, requestId);
    await renewParties(tx, requestId);
    tellParties(tx, requestId);
    const request = (await requestRow(tx, tx.actor, requestId))!;
    const [left] = await tx.query<{ accepted: boolean }>(ANY_ACCEPTED, [requestId]);
    if (left!.accepted && request.state === 'open') await move(tx, requestId, 'match', { as });
    if (!left!.accepted && request.state === 'matched') await move(tx, requestId, 'unmatch', { as });
  }

  private async write(tx: Tx, { offer, request }: OfferFor, { act, declined, reason }: OfferDeed): Promise<void> {
    const side = [...(offer.maker_id ? [offer.maker_id] : []), ...offer.team.filter(({ confirmed }) => confirmed).map(({ id }) => id)];
    if (act === 'accept') await this.mail.send(tx, side, { kind: 'accepted', request });
    if (act === 'decline') await this.mail.send(tx, side, { kind: 'declined', request, declined, words: reason });
    if (act === 'withdraw') await this.mail.send(tx, await requesterIds(tx, request.id), { kind: 'withdrawn', request, who: offererName(offer), words: reason });
  }
}

const ANY_ACCEPTED = `SELECT EXISTS (SELECT FROM exchange_offer WHERE request_id = $1 AND state = 'accepted') AS accepted`;
