import { routeKey, signedIn, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { groupsRoutes as routes } from '../contract';

type Expect = MatrixRow['expect'];
type V = MatrixVerdict;

/** `author` stands for a member who wrote something: in groups, a member. */
function expect(...verdicts: [guest: V, stranger: V, observer: V, member: V, moderator: V, chair: V, steward: V]): Expect {
  const [guest, stranger, observer, member, moderator, chair, steward] = verdicts;
  return { guest, stranger, observer, member, author: member, moderator, chair, steward };
}

const row = (route: keyof typeof routes, state: string, verdicts: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect: verdicts });

const all = expect('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
const signedInSee = { ...all, guest: 'hidden' } as const;
/** Stewards run the site; a private group they cannot tell from none unless they are in it. */
const membersSee = expect('hidden', 'hidden', 'ok', 'ok', 'ok', 'ok', 'hidden');
const chairsDo = expect('sign-in', 'refused', 'refused', 'refused', 'refused', 'ok', 'ok');
const chairsDoInNetwork = { ...chairsDo, guest: 'hidden' } as const;
const chairsDoInPrivate = expect('hidden', 'hidden', 'refused', 'refused', 'refused', 'ok', 'hidden');
const moderatorsDo = { ...chairsDo, moderator: 'ok' } as const;
const nobodyOutside = expect('hidden', 'hidden', 'refused', 'refused', 'refused', 'refused', 'hidden');

/** Something of somebody who is none of these. */
const othersOnly = expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden');

const PUBLIC = 'public group';
const NETWORK = 'network group';
const PRIVATE = 'private group';
const ON_REQUEST = 'public group on request';

const seen = (route: keyof typeof routes): MatrixRow[] => [row(route, PUBLIC, all), row(route, NETWORK, signedInSee), row(route, PRIVATE, membersSee)];
const byChairs = (route: keyof typeof routes): MatrixRow[] => [
  row(route, PUBLIC, chairsDo),
  row(route, NETWORK, chairsDoInNetwork),
  row(route, PRIVATE, chairsDoInPrivate),
];

/** What is asked before anything is looked at tells nothing: a guest is asked to sign in. */
const byModerators = (route: keyof typeof routes): MatrixRow[] => [
  row(route, PUBLIC, moderatorsDo),
  row(route, NETWORK, moderatorsDo),
  row(route, PRIVATE, { ...chairsDoInPrivate, guest: 'sign-in', moderator: 'ok' }),
];

/** Who may do what with groups. Each state is a fresh group; the acts are done by each actor in turn, each on its own group. */
export const groupsMatrix: readonly MatrixRow[] = [
  row('listGroups', PUBLIC, all),
  row('mayCreateGroup', PUBLIC, all),
  row('createGroup', PUBLIC, expect('sign-in', 'refused', 'refused', 'refused', 'refused', 'ok', 'ok')),
  row('groupsOfPerson', PUBLIC, all),
  row('groupsOfOrganisation', PUBLIC, all),
  row('waitingInGroups', PUBLIC, signedIn),
  ...seen('getGroup'),
  ...seen('getCharter'),
  ...seen('listMembers'),
  ...byChairs('updateGroup'),
  ...byChairs('listAdmissions'),
  ...byModerators('listSanctions'),
  ...byModerators('sanction'),
  ...byModerators('liftSanction'),
  ...byChairs('changeRole'),
  ...byChairs('removeMember'),
  row('decideRequest', ON_REQUEST, chairsDo),
  row('decideRequest', PRIVATE, nobodyOutside),
  ...byChairs('listGroupInvitations'),
  ...byChairs('inviteToGroup'),
  ...byChairs('withdrawGroupInvitation'),
  ...byChairs('invite'),
  ...byChairs('cancelInvitation'),
  row('joinGroup', PUBLIC, expect('sign-in', 'ok', 'refused', 'refused', 'refused', 'refused', 'ok')),
  row('joinGroup', NETWORK, expect('hidden', 'ok', 'refused', 'refused', 'refused', 'refused', 'ok')),
  row('joinGroup', PRIVATE, nobodyOutside),
  row('requestToJoin', ON_REQUEST, expect('sign-in', 'ok', 'refused', 'refused', 'refused', 'refused', 'ok')),
  row('requestToJoin', PRIVATE, nobodyOutside),
  row('withdrawRequest', 'somebody else’s request', othersOnly),
  row('leaveGroup', PUBLIC, expect('sign-in', 'refused', 'ok', 'ok', 'ok', 'refused', 'refused')),
  row('leaveGroup', PRIVATE, expect('hidden', 'hidden', 'ok', 'ok', 'ok', 'refused', 'hidden')),
  row('setGroupWatchLevel', PUBLIC, expect('sign-in', 'refused', 'ok', 'ok', 'ok', 'ok', 'refused')),
  row('setGroupWatchLevel', PRIVATE, membersSee),
  row('acceptInvitation', 'somebody else’s invitation', othersOnly),
  row('declineInvitation', 'somebody else’s invitation', othersOnly),
];
