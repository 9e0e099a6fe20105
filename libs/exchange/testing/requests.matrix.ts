import { routeKey, signedIn, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { requestRoutes as routes } from '../contract/requests/requests.routes';

type V = MatrixVerdict;

/**
 * The matrix’ eight as the exchange has them: `author` made the request, `member` was named for it by the same organisation, `chair`
 * is of that organisation and was not named, `moderator` is verified for another, `stranger` and `observer` for none.
 */
export function expectVerdicts(...verdicts: [guest: V, stranger: V, observer: V, member: V, author: V, moderator: V, chair: V, steward: V]): MatrixRow['expect'] {
  const [guest, stranger, observer, member, author, moderator, chair, steward] = verdicts;
  return { guest, stranger, observer, member, author, moderator, chair, steward };
}

const row = (route: keyof typeof routes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

const all = expectVerdicts('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
const networkSees = { ...all, guest: 'hidden' } as const;
/** A draft is its requesters’ only: not even stewards can tell that it is there. */
const askersOnly = expectVerdicts('hidden', 'hidden', 'hidden', 'ok', 'ok', 'hidden', 'hidden', 'hidden');
const askersDo = expectVerdicts('sign-in', 'hidden', 'hidden', 'ok', 'ok', 'hidden', 'hidden', 'hidden');
/** To be read: the stewards’ as well. */
const askersAndStewards = { ...askersOnly, steward: 'ok' } as const;
const stewardsDo = expectVerdicts('sign-in', 'hidden', 'hidden', 'refused', 'refused', 'hidden', 'hidden', 'ok');
const stewardsDoInOpen = expectVerdicts('sign-in', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'ok');
const askersDoInOpen = expectVerdicts('sign-in', 'refused', 'refused', 'ok', 'ok', 'refused', 'refused', 'refused');
const past = expectVerdicts('sign-in', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused');
const verifiedOnly = expectVerdicts('sign-in', 'refused', 'refused', 'ok', 'ok', 'ok', 'ok', 'refused');
const stewardsOnly = expectVerdicts('hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'ok');

/** A state is the request’s; after a colon what is done, where one route does several things. */
export const requestsMatrix: readonly MatrixRow[] = [
  row('exchangeBoard', 'open', all),
  row('similarRequests', 'open', all),
  row('draftRequest', 'open', verifiedOnly),
  row('getRequest', 'open', all),
  row('getRequest', 'open to the network', networkSees),
  row('getRequest', 'open to a group', expectVerdicts('hidden', 'hidden', 'ok', 'ok', 'ok', 'hidden', 'hidden', 'ok')),
  row('getRequest', 'draft', askersOnly),
  row('getRequest', 'in-review', askersAndStewards),
  row('getRequest', 'returned', askersAndStewards),
  row('getRequest', 'suspended', askersAndStewards),
  row('getRequest', 'withdrawn', all),
  row('saveRequest', 'draft', askersDo),
  row('saveRequest', 'open', past),
  row('actOnRequest', 'draft: submit', askersDo),
  row('actOnRequest', 'in-review: publish', stewardsDo),
  row('actOnRequest', 'in-review: return', stewardsDo),
  row('actOnRequest', 'open: suspend', stewardsDoInOpen),
  row('actOnRequest', 'suspended: resume', stewardsDo),
  row('actOnRequest', 'open: withdraw', askersDoInOpen),
  row('actOnRequest', 'withdrawn: reopen', askersDoInOpen),
  row('actOnRequest', 'open: publish', past),
  row('followRequest', 'open', signedIn),
  row('followRequest', 'draft', { ...expectVerdicts('sign-in', 'hidden', 'hidden', 'refused', 'refused', 'hidden', 'hidden', 'hidden'), guest: 'hidden' }),
  row('requesters', 'open', { ...askersDoInOpen, steward: 'ok' }),
  row('requesters', 'draft', askersOnly),
  row('nameRequester', 'open', { ...askersDoInOpen, steward: 'ok' }),
  row('nameRequester', 'draft', askersDo),
  row('removeRequester', 'open', { ...askersDoInOpen, steward: 'ok' }),
  row('removeRequester', 'draft', askersDo),
  row('requestForm', 'open', signedIn),
  row('ownRequests', 'open', signedIn),
  row('exchangeDesk', 'open', stewardsOnly),
];

