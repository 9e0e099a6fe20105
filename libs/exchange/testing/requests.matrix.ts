import { routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { requestRoutes as routes } from '../contract/requests/requests.routes';

type V = MatrixVerdict;

/**
 * The matrix’ eight as the exchange has them: `author` made the request, `member` was named for it by the same organisation, `chair`
 * is of that organisation and was not named, `moderator` is of another organisation, `observer` has no verified affiliation.
 */
export function expectVerdicts(...verdicts: [guest: V, stranger: V, observer: V, member: V, author: V, moderator: V, chair: V, steward: V]): MatrixRow['expect'] {
  const [guest, stranger, observer, member, author, moderator, chair, steward] = verdicts;
  return { guest, stranger, observer, member, author, moderator, chair, steward };
}

const row = (route: keyof typeof routes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

const all = expectVerdicts('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
const askersOnly = expectVerdicts('hidden', 'hidden', 'hidden', 'ok', 'ok', 'hidden', 'hidden', 'hidden');

export const requestsMatrix: readonly MatrixRow[] = [row('getRequest', 'open', all), row('getRequest', 'draft', askersOnly)];
