import { one, type Actor, type Sql } from '@minga/kernel/server';
import { isPledged, type RequestState, type Signing } from '../../contract';
import { pledgesTo, type PledgeRow } from '../funding/pledge.rows';
import { offererName, offersTo, type OfferRow } from '../offers/offer.rows';
import type { RequestRow } from '../requests/request.rows';
import type { VersionRow } from './agreement.rows';

const ASKER = 'SELECT name FROM organisation WHERE id = $1';

/** Who has a part in an agreement: who asks, who helps, whose money is firm. */
export interface Sides {
  requester: string;
  accepted: OfferRow[];
  pledges: PledgeRow[];
}

export async function sidesOfRequest(sql: Sql, actor: Actor, request: RequestRow): Promise<Sides> {
  const asker = await one<{ name: string }>(sql, ASKER, [request.organisation_id]);
  const offers = await offersTo(sql, request.id, actor);
  const pledges = await pledgesTo(sql, request.id, actor);
  return { requester: asker?.name ?? '', accepted: offers.filter(({ state }) => state === 'accepted'), pledges: pledges.filter(isPledged) };
}

/** Those who pay may also sign what the others have agreed on. */
const PAYING: readonly RequestState[] = ['matched', 'agreed', 'under-way'];

const signed = (version: VersionRow | undefined, { side, partyId }: Pick<Signing, 'side' | 'partyId'>): boolean =>
  version?.signatures.some((signature) => signature.side === side && signature.partyId === partyId) ?? false;

/** The parts in which the actor signs, whether or not they have. */
export function partsToSign(request: RequestRow, { requester, accepted, pledges }: Sides): Signing[] {
  const both: Signing[] = request.state === 'matched'
    ? [
        ...(request.parties.includes('requester') ? [{ side: 'requester' as const, partyId: request.organisation_id, party: requester }] : []),
        ...accepted.filter(({ own }) => own).map((offer) => ({ side: 'provider' as const, partyId: offer.id, party: offererName(offer) })),
      ]
    : [];
  const paying = PAYING.includes(request.state) ? pledges.filter(({ own }) => own) : [];
  return [...both, ...paying.map(({ id, organisation }) => ({ side: 'funder' as const, partyId: id, party: organisation.name }))];
}

/** Those of them that the version still lacks. */
export const unsigned = (parts: readonly Signing[], version: VersionRow | undefined): Signing[] =>
  version && !version.overtaken ? parts.filter((part) => !signed(version, part)) : [];

/** Whose signatures make the latest version hold and are not there. */
export function awaitedFor(request: RequestRow, { requester, accepted }: Sides, version: VersionRow | undefined): Signing[] {
  if (request.state !== 'matched') return [];
  const all: Signing[] = [
    { side: 'requester', partyId: request.organisation_id, party: requester },
    ...accepted.map((offer) => ({ side: 'provider' as const, partyId: offer.id, party: offererName(offer) })),
  ];
  return unsigned(all, version);
}
