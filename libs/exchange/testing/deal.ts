import type { TestApp } from '@minga/kernel/testing';
import type { BuiltAccount } from '@minga/people/testing';
import type { DraftInput, OfferInput, PledgeInput, Terms } from '../contract';
import { buildRequest, buildVerified, exchangeApi, inDays, type BuiltRequest } from './requests';

const named = (name: string, stakeholderGroup: 'government' | 'bank', country: string | null) => ({ organisation: { name, stakeholderGroup, country: country as 'JM', lang: 'es' as const } });

/** Somebody of an organisation of their own, verified for it. */
let made = 0;
export const buildParty = (app: TestApp, stakeholderGroup: 'government' | 'bank' = 'government'): Promise<BuiltAccount> =>
  buildVerified(app, named(`Demo · Parte ${++made} ${stakeholderGroup}`, stakeholderGroup, 'JM'));

export const wholeOffer = (given: Partial<OfferInput> = {}): OfferInput => ({
  organisationId: null, offered: 'Experta y acceso a su código', message: 'Dirigimos el registro en línea de nuestro país.', days: 18, from: inDays(35), terms: '', cost: 0, currency: 'USD', team: [], ...given,
});

export const wholeTerms = (given: Partial<Terms> = {}): Terms => ({
  aims: 'Elegir la arquitectura', activities: 'Talleres', deliverables: 'Documento de arquitectura', duties: 'Uruguay asesora', costs: 'Sin costo', from: inDays(30), until: inDays(90), ...given,
});

export const wholePledge = (given: Partial<PledgeInput> = {}): PledgeInput => ({ lines: [{ kind: 'travel', amount: 600_000 }], conditions: '', conversion: null, ...given });

export interface Deal {
  request: BuiltRequest;
  requester: BuiltAccount;
  provider: BuiltAccount;
  offerId: string;
}

/** A request with an offer in the provider’s own name. */
export async function setOffer(app: TestApp, need: DraftInput = {}): Promise<Deal> {
  const requester = await buildParty(app);
  const provider = await buildParty(app);
  const request = await buildRequest(app, { maker: requester, ...need });
  const { id } = await exchangeApi(app, provider).makeOffer({ params: { requestId: request.id }, body: wholeOffer() });
  return { request, requester, provider, offerId: id };
}

/** The same with the offer accepted. */
export async function setMatch(app: TestApp, need: DraftInput = {}): Promise<Deal> {
  const deal = await setOffer(app, need);
  await exchangeApi(app, deal.requester).actOnOffer({ params: { offerId: deal.offerId }, body: { act: 'accept' } });
  return deal;
}

/** Parts in which somebody may sign, with the digest of the latest version. */
export async function signLatest(app: TestApp, who: BuiltAccount, requestId: string): Promise<{ number: number; signed: boolean }> {
  return (await readToSign(app, who, requestId))();
}

/** Reads the latest version; what is returned signs what was read, whatever was written since. */
export async function readToSign(app: TestApp, who: BuiltAccount, requestId: string): Promise<() => Promise<{ number: number; signed: boolean }>> {
  const api = exchangeApi(app, who);
  const { versions, signing } = await api.getAgreement({ params: { requestId } });
  const { side, partyId } = signing[0]!;
  return () => api.signAgreement({ params: { requestId }, body: { digest: versions[0]!.digest, side, partyId, role: 'Directora' } });
}
