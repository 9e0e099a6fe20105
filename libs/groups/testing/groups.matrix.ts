import { routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { groupsRoutes as routes } from '../contract';

type Expect = MatrixRow['expect'];

/** `author` stands for a member who wrote something: in groups, a member. */
function expect(guest: MatrixVerdict, stranger: MatrixVerdict, observer: MatrixVerdict, member: MatrixVerdict, moderator: MatrixVerdict, chair: MatrixVerdict, steward: MatrixVerdict): Expect {
  return { guest, stranger, observer, member, author: member, moderator, chair, steward };
}

const row = (route: keyof typeof routes, state: string, verdicts: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect: verdicts });

const all = expect('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
const signedIn = { ...all, guest: 'sign-in' } as const;
const signedInSee = { ...all, guest: 'hidden' } as const;
/** Stewards run the site; a private group they cannot tell from none unless they are in it. */
const membersSee = expect('hidden', 'hidden', 'ok', 'ok', 'ok', 'ok', 'hidden');
const chairsDo = expect('refused', 'refused', 'refused', 'refused', 'refused', 'ok', 'ok');
const chairsDoInNetwork = { ...chairsDo, guest: 'hidden' } as const;
const chairsDoInPrivate = expect('hidden', 'hidden', 'refused', 'refused', 'refused', 'ok', 'hidden');
const nobodyOutside = expect('hidden', 'hidden', 'refused', 'refused', 'refused', 'refused', 'hidden');

const PUBLIC = 'public group';
const NETWORK = 'network group';
const PRIVATE = 'private group';

const seen = (route: keyof typeof routes): MatrixRow[] => [row(route, PUBLIC, all), row(route, NETWORK, signedInSee), row(route, PRIVATE, membersSee)];
const byChairs = (route: keyof typeof routes): MatrixRow[] => [
  row(route, PUBLIC, chairsDo),
  row(route, NETWORK, chairsDoInNetwork),
  row(route, PRIVATE, chairsDoInPrivate),
];

/** Who may do what with groups. Each state is a fresh group; the acts are done by each actor in turn, each on its own group. */
export const groupsMatrix: readonly MatrixRow[] = [
  row('listGroups', PUBLIC, all),
  row('mayCreateGroup', PUBLIC, all),
  row('createGroup', PUBLIC, expect('sign-in', 'refused', 'refused', 'refused', 'refused', 'ok', 'ok')),
  row('groupsOfPerson', PUBLIC, all),
  row('waitingInGroups', PUBLIC, signedIn),
  ...seen('getGroup'),
  ...seen('getCharter'),
  ...seen('listMembers'),
  ...byChairs('updateGroup'),
  ...byChairs('listAdmissions'),
  ...byChairs('changeRole'),
  ...byChairs('removeMember'),
  ...byChairs('decideRequest').filter(({ state }) => state !== PRIVATE),
  row('decideRequest', PRIVATE, nobodyOutside),
  ...byChairs('invite'),
  ...byChairs('cancelInvitation'),
  row('joinGroup', PUBLIC, expect('sign-in', 'ok', 'refused', 'refused', 'refused', 'refused', 'ok')),
  row('joinGroup', NETWORK, expect('hidden', 'ok', 'refused', 'refused', 'refused', 'refused', 'ok')),
  row('joinGroup', PRIVATE, nobodyOutside),
  row('requestToJoin', 'public group on request', expect('sign-in', 'ok', 'refused', 'refused', 'refused', 'refused', 'ok')),
  row('requestToJoin', PRIVATE, nobodyOutside),
  row('withdrawRequest', 'public group on request, somebody else’s request', { ...expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden') }),
  row('leaveGroup', PUBLIC, expect('refused', 'refused', 'ok', 'ok', 'ok', 'refused', 'refused')),
  row('leaveGroup', PRIVATE, expect('hidden', 'hidden', 'ok', 'ok', 'ok', 'refused', 'hidden')),
  row('setGroupWatchLevel', PUBLIC, expect('refused', 'refused', 'ok', 'ok', 'ok', 'ok', 'refused')),
  row('setGroupWatchLevel', PRIVATE, membersSee),
  row('acceptInvitation', 'somebody else’s invitation', expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden')),
  row('declineInvitation', 'somebody else’s invitation', expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden')),
];
