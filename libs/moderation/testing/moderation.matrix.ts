import { routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { moderationRoutes as routes } from '../contract';

type Expect = MatrixRow['expect'];
type V = MatrixVerdict;

function expect(...verdicts: [guest: V, stranger: V, observer: V, member: V, author: V, moderator: V, chair: V, steward: V]): Expect {
  const [guest, stranger, observer, member, author, moderator, chair, steward] = verdicts;
  return { guest, stranger, observer, member, author, moderator, chair, steward };
}

const row = (route: keyof typeof routes, state: string, verdicts: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect: verdicts });

const signedIn = expect('sign-in', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
/** Nobody flags their own; who does not see it cannot tell that it is there. */
const flagging = expect('sign-in', 'ok', 'ok', 'ok', 'refused', 'ok', 'ok', 'ok');
const flaggingInPrivate = expect('hidden', 'hidden', 'ok', 'ok', 'refused', 'ok', 'ok', 'hidden');

/** Decided by those who moderate the group, and by stewards where it is not private. To all others it is not there. */
const deciders = expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'ok', 'ok', 'ok');
const decidersInPrivate = expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'ok', 'ok', 'hidden');
/** About a moderator: for the chairs. About a chair, and what was handed on: for the stewards. */
const aboutModerator = expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'ok', 'ok');
const aboutChair = expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'ok');
const ended = expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'refused', 'refused', 'refused');

/** The author is whom it is put to; the maker of a flag is the matrix' member. */
const authorsOnly = expect('sign-in', 'hidden', 'hidden', 'hidden', 'ok', 'hidden', 'hidden', 'hidden');
const makersOnly = expect('sign-in', 'hidden', 'hidden', 'ok', 'hidden', 'hidden', 'hidden', 'hidden');
const stewardsOnly = expect('sign-in', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'ok');

const PUBLIC = 'flagged in a public group';
const PRIVATE = 'flagged in a private group';
const MODERATOR = 'flagged: a moderator’s';
const CHAIR = 'flagged: a chair’s';
const HANDED_ON = 'escalated from a private group';
const DECIDED = 'decided';

const inQueues = (route: keyof typeof routes): MatrixRow[] => [
  row(route, PUBLIC, deciders),
  row(route, PRIVATE, decidersInPrivate),
  row(route, MODERATOR, aboutModerator),
  row(route, CHAIR, aboutChair),
];

/** Who may do what with flags, queues and gates. */
export const moderationMatrix: readonly MatrixRow[] = [
  row('flagTarget', PUBLIC, flagging),
  row('flagTarget', PRIVATE, flaggingInPrivate),
  row('flagSubject', PUBLIC, flagging),
  row('flagSubject', PRIVATE, flaggingInPrivate),
  row('withdrawFlag', PUBLIC, makersOnly),
  row('ownFlags', PUBLIC, signedIn),
  row('listReview', PUBLIC, signedIn),
  row('reviewHistory', PUBLIC, signedIn),
  ...inQueues('reviewCase'),
  row('reviewCase', HANDED_ON, aboutChair),
  row('reviewCase', DECIDED, deciders),
  ...inQueues('claimItem'),
  row('claimItem', DECIDED, ended),
  ...inQueues('releaseItem'),
  ...inQueues('decideItem'),
  row('decideItem', HANDED_ON, aboutChair),
  row('decideItem', DECIDED, ended),
  ...inQueues('askAuthor'),
  row('escalateItem', PUBLIC, deciders),
  row('escalateItem', PRIVATE, decidersInPrivate),
  row('escalateItem', MODERATOR, aboutModerator),
  row('escalateItem', CHAIR, expect('sign-in', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'refused')),
  row('getQuestion', PUBLIC, authorsOnly),
  row('answerQuestion', PUBLIC, authorsOnly),
  row('watchedWords', PUBLIC, stewardsOnly),
  row('changeWatchedWords', PUBLIC, stewardsOnly),
  row('tryWatchedWords', PUBLIC, stewardsOnly),
];
