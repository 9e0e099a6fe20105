import { conflict, forbidden, invalidField, maySpeak, notFound } from '@minga/kernel/contract';
import { one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { todayInUtc, type PartyOrganisation } from '../../contract';
import { actingOf } from '../deal/acting';
import type { RequestRow } from '../requests/request.rows';
import { account, lockedRequestFor } from '../requests/requests.access';
import { offerById, type OfferRow } from './offer.rows';

const REQUEST_OF = 'SELECT request_id FROM exchange_offer WHERE id = $1';

export interface OfferFor {
  offer: OfferRow;
  request: RequestRow;
  requester: boolean;
}

/**
 * An offer that concerns the actor, its request locked: whatever is done with offers to one request is done one after the other.
 * @throws Refusal 404 for whoever it does not concern, 401, 403 `silenced`
 */
export async function lockedOfferFor(tx: Tx, actor: Actor, id: string): Promise<OfferFor> {
  account(actor);
  const found = await one<{ request_id: string }>(tx, REQUEST_OF, [id]);
  if (!found) throw notFound();
  const request = await lockedRequestFor(tx, actor, found.request_id, 'view');
  const offer = await offerById(tx, id, actor);
  const requester = request.parties.includes('requester');
  if (!offer || !(requester || offer.own || offer.in_team || request.parties.includes('steward'))) throw notFound();
  insist(maySpeak(actor));
  return { offer, request, requester };
}

/** Refuses those of the organisation that asks, also those who were not named for the request. @throws Refusal 403 `own-request` */
export async function insistOther(sql: Sql, actor: Actor, request: Pick<RequestRow, 'organisation_id'>): Promise<PartyOrganisation | null> {
  const acting = await actingOf(sql, actor);
  if (acting.affiliatedTo === request.organisation_id) throw forbidden('own-request');
  return acting.organisation;
}

/** @throws Refusal 409 `offers-closed` after the last day for offers; 422 for a day that has passed */
export function insistInTime(request: Pick<RequestRow, 'offers_until'>, from: string): void {
  if (request.offers_until !== null && request.offers_until < todayInUtc()) throw conflict('offers-closed');
  if (from < todayInUtc()) throw invalidField('from', 'in-the-past');
}
