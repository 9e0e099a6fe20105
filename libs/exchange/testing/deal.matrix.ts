import { routeKey, signedIn, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { agreementRoutes } from '../contract/agreement/agreement.routes';
import { fundingRoutes } from '../contract/funding/funding.routes';
import { offerRoutes } from '../contract/offers/offers.routes';

type V = MatrixVerdict;
export const dealRoutes = { ...offerRoutes, ...agreementRoutes, ...fundingRoutes };

/**
 * As in `requests.matrix`; `moderator` made the offer and the pledge, `observer` was named for the offer’s team. The steward’s own
 * organisation is the one that asks.
 */
function who(...verdicts: [guest: V, stranger: V, observer: V, member: V, author: V, moderator: V, chair: V, steward: V]): MatrixRow['expect'] {
  const [guest, stranger, observer, member, author, moderator, chair, steward] = verdicts;
  return { guest, stranger, observer, member, author, moderator, chair, steward };
}
const row = (route: keyof typeof dealRoutes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(dealRoutes[route]), state, expect });

const all = who('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
const networkSees = { ...all, guest: 'hidden' } as const;
const askersOnly = who('hidden', 'hidden', 'hidden', 'ok', 'ok', 'hidden', 'hidden', 'hidden');
const nobody = who('sign-in', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused');
/** An offer is not there for those it does not concern. */
const ofOffer = (observer: V, askers: V, offerer: V): MatrixRow['expect'] => who('sign-in', 'hidden', observer, askers, askers, offerer, 'hidden', 'refused');

/** A state is the request’s or the offer’s; after a colon what is done. */
export const dealMatrix: readonly MatrixRow[] = [
  row('listOffers', 'open', all),
  row('listOffers', 'network', networkSees),
  row('listOffers', 'draft', askersOnly),
  row('makeOffer', 'open', who('sign-in', 'ok', 'ok', 'refused', 'refused', 'ok', 'refused', 'refused')),
  row('makeOffer', 'withdrawn', nobody),
  row('makeOffer', 'draft', who('hidden', 'hidden', 'hidden', 'refused', 'refused', 'hidden', 'hidden', 'hidden')),
  row('changeOffer', 'offered', ofOffer('refused', 'refused', 'ok')),
  row('changeOffer', 'accepted', ofOffer('refused', 'refused', 'refused')),
  row('actOnOffer', 'offered: accept', ofOffer('refused', 'ok', 'refused')),
  row('actOnOffer', 'offered: shortlist', ofOffer('refused', 'ok', 'refused')),
  row('actOnOffer', 'offered: decline', ofOffer('refused', 'ok', 'refused')),
  row('actOnOffer', 'offered: withdraw', ofOffer('refused', 'refused', 'ok')),
  row('answerTeam', 'offered', who('sign-in', 'hidden', 'ok', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden')),
  row('listQuestions', 'open', all),
  row('listQuestions', 'network', networkSees),
  row('listQuestions', 'draft', askersOnly),
  row('askRequester', 'open', who('sign-in', 'ok', 'ok', 'refused', 'refused', 'ok', 'ok', 'ok')),
  row('askRequester', 'withdrawn', nobody),
  row('answerQuestion', 'open', who('sign-in', 'refused', 'refused', 'ok', 'ok', 'refused', 'refused', 'refused')),
  row('getAgreement', 'accepted', who('sign-in', 'refused', 'ok', 'ok', 'ok', 'ok', 'refused', 'ok')),
  row('writeAgreement', 'accepted', who('sign-in', 'refused', 'ok', 'ok', 'ok', 'ok', 'refused', 'refused')),
  row('writeAgreement', 'open', nobody),
  row('signAgreement', 'accepted', who('sign-in', 'refused', 'refused', 'ok', 'ok', 'refused', 'refused', 'refused')),
  row('verifyAgreement', 'accepted', all),
  row('getFunding', 'open', all),
  row('getFunding', 'network', networkSees),
  row('getFunding', 'draft', askersOnly),
  row('pledge', 'open', who('sign-in', 'refused', 'refused', 'refused', 'refused', 'ok', 'refused', 'refused')),
  row('pledge', 'withdrawn', nobody),
  row('changePledge', 'pledged', who('sign-in', 'refused', 'refused', 'refused', 'refused', 'ok', 'refused', 'refused')),
  row('actOnPledge', 'pledged: confirm', who('sign-in', 'refused', 'refused', 'refused', 'refused', 'ok', 'refused', 'refused')),
  row('actOnPledge', 'pledged: withdraw', who('sign-in', 'refused', 'refused', 'refused', 'refused', 'ok', 'refused', 'refused')),
  row('ownPledges', 'open', signedIn),
];
