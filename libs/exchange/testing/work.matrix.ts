import { routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { workRoutes as routes } from '../contract/work.routes';

type V = MatrixVerdict;

/** As in `requests.matrix`, and `moderator` is whose offer was accepted. */
const who = (guest: V, outsiders: V, askers: V, helper: V, steward: V): MatrixRow['expect'] => ({
  guest, stranger: outsiders, observer: outsiders, member: askers, author: askers, moderator: helper, chair: outsiders, steward,
});
const row = (route: keyof typeof routes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

const all = who('ok', 'ok', 'ok', 'ok', 'ok');
const bothSides = who('sign-in', 'refused', 'ok', 'ok', 'refused');
const askers = who('sign-in', 'refused', 'ok', 'refused', 'refused');
const helpers = who('sign-in', 'refused', 'refused', 'ok', 'refused');
const partaking = who('sign-in', 'refused', 'ok', 'ok', 'ok');
const caseWriters = who('sign-in', 'refused', 'ok', 'refused', 'ok');
const nobody = who('sign-in', 'refused', 'refused', 'refused', 'refused');

export const workMatrix: readonly MatrixRow[] = [
  row('engagement', 'under-way', all),
  row('addMilestone', 'agreed', bothSides),
  row('addMilestone', 'delivered', nobody),
  row('removeMilestone', 'under-way', bothSides),
  row('proposeDate', 'under-way', bothSides),
  row('answerDate', 'under-way', askers),
  row('deliver', 'under-way', helpers),
  row('deliver', 'delivered', nobody),
  row('judgeDeliverable', 'under-way', askers),
  row('logHours', 'under-way', bothSides),
  row('logHours', 'agreed', nobody),
  row('writeJournal', 'agreed', bothSides),
  row('raiseProblem', 'under-way', bothSides),
  row('answerProblem', 'under-way', who('sign-in', 'refused', 'refused', 'refused', 'ok')),
  row('moveEngagement', 'agreed', bothSides),
  row('evaluations', 'delivered', all),
  row('evaluate', 'delivered', bothSides),
  row('evaluate', 'under-way', nobody),
  row('caseDraft', 'evaluated', caseWriters),
  row('caseDraft', 'delivered', nobody),
  row('saveCase', 'evaluated', caseWriters),
  row('publishCase', 'evaluated', caseWriters),
  row('publishCase', 'delivered', nobody),
  row('exchangeCases', 'published', all),
  row('exchangeCase', 'published', all),
  row('exchangeCase', 'evaluated', who('hidden', 'hidden', 'hidden', 'hidden', 'hidden')),
  row('requestWaits', 'under-way', partaking),
  row('exchangeFigures', 'published', all),
];
