import { everybody, ownersOnly, routeKey, signedIn, stewardsOnly, type MatrixRow } from '@minga/kernel/testing';
import { conductRoutes as routes } from '../contract';

type Expect = MatrixRow['expect'];

// The author is whom it was done to.
/** The group's moderator did it; the chair and the stewards look again. */
const othersDecide: Expect = { ...everybody('hidden'), guest: 'sign-in', chair: 'ok', steward: 'ok' };
/** The group's chair did it. */
const chairDidIt: Expect = { ...othersDecide, chair: 'refused' };
const nobody: Expect = { ...everybody('hidden'), guest: 'sign-in', steward: 'refused' };

const row = (route: keyof typeof routes, state: string, expect: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

/** Who may do what about people's conduct. */
export const conductMatrix: readonly MatrixRow[] = [
  row('conduct', 'a person', stewardsOnly),
  row('laySanction', 'a person', stewardsOnly),
  row('laySanction', 'a steward', nobody),
  row('liftSiteSanction', 'a sanction', stewardsOnly),
  row('addNote', 'a person', stewardsOnly),
  row('removeNote', 'the steward’s', stewardsOnly),
  row('listOwnActs', 'any', signedIn),
  row('actOfMail', 'about the author', ownersOnly),
  row('appeal', 'about the author', ownersOnly),
  row('actByLink', 'a link that works', everybody('ok')),
  row('appealByLink', 'a link that works', everybody('ok')),
  row('listAppeals', 'any', signedIn),
  row('decideAppeal', 'against a moderator', othersDecide),
  row('decideAppeal', 'against a chair', chairDidIt),
  row('register', 'any', everybody('ok')),
  row('registerFigures', 'any', everybody('ok')),
];
