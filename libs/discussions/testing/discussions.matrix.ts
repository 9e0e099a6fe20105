import { routeKey, signedIn, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { discussionsRoutes as routes } from '../contract';

type Expect = MatrixRow['expect'];
type V = MatrixVerdict;
export type DiscussionsRoute = keyof typeof routes;

function expect(...verdicts: [guest: V, stranger: V, observer: V, member: V, author: V, moderator: V, chair: V, steward: V]): Expect {
  const [guest, stranger, observer, member, author, moderator, chair, steward] = verdicts;
  return { guest, stranger, observer, member, author, moderator, chair, steward };
}

const row = (route: DiscussionsRoute, state: string, verdicts: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect: verdicts });
const rows = (some: readonly DiscussionsRoute[], state: string, verdicts: Expect): MatrixRow[] => some.map((route) => row(route, state, verdicts));

const all = expect('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
/** Members who are more than observers. Stewards write where they are members. */
const writers = expect('sign-in', 'refused', 'refused', 'ok', 'ok', 'ok', 'ok', 'refused');
/** Who wrote or opened it, and who moderates. */
const ownersAndModerators = expect('sign-in', 'refused', 'refused', 'refused', 'ok', 'ok', 'ok', 'ok');
const moderators: Expect = { ...ownersAndModerators, author: 'refused' };
/** What waits is its author’s, and nobody else can tell that it is there. */
const itsAuthor = expect('sign-in', 'hidden', 'hidden', 'hidden', 'ok', 'hidden', 'hidden', 'hidden');
const nobody = expect('sign-in', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused');

/** A guest who would change something is asked to sign in before anything is looked at: that tells nothing of what is there. */
const guestAs = (verdicts: Expect, guest: V): Expect => ({ ...verdicts, guest: verdicts.guest === 'sign-in' ? 'sign-in' : guest });
/** A network group is for who is signed in; a private one for who is in it. */
const inNetwork = (verdicts: Expect): Expect => guestAs(verdicts, 'hidden');
const inPrivate = (verdicts: Expect): Expect => ({ ...guestAs(verdicts, 'hidden'), stranger: 'hidden', steward: 'hidden' });
/** What moderation hid is seen by the group's chairs only. */
const whereHidden = (verdicts: Expect): Expect => ({
  ...guestAs(verdicts, 'hidden'),
  stranger: 'hidden',
  observer: 'hidden',
  member: 'hidden',
  author: 'hidden',
  moderator: 'hidden',
  steward: 'hidden',
});

const reads: readonly DiscussionsRoute[] = ['getTopic', 'getPostPage', 'getPost', 'getPostSource', 'getPostHistory'];
const marks: readonly DiscussionsRoute[] = ['markRead', 'setTopicWatch'];
const writes: readonly DiscussionsRoute[] = ['reply', 'react', 'unreact'];
const opinions: readonly DiscussionsRoute[] = ['pinTopic', 'lockTopic', 'archiveTopic', 'slowTopic'];
const rearranging: readonly DiscussionsRoute[] = ['moveTopic', 'splitTopic', 'mergeTopic', 'hidePost'];
const owned: readonly DiscussionsRoute[] = ['updateTopic', 'acceptAnswer', 'unacceptAnswer'];
const removals: readonly DiscussionsRoute[] = ['deletePost', 'restorePost'];

const inTopic = (state: string, as: (verdicts: Expect) => Expect): MatrixRow[] => [
  ...rows(reads, state, as(all)),
  ...rows(marks, state, as(signedIn)),
  ...rows(writes, state, as(writers)),
  ...rows(opinions, state, as(moderators)),
  ...rows(rearranging, state, as(moderators)),
  ...rows(owned, state, as(ownersAndModerators)),
  ...rows(removals, state, as(ownersAndModerators)),
  row('editPost', state, as(ownersAndModerators)),
];

export const PUBLIC = 'public group';
export const NETWORK = 'network group';
export const PRIVATE = 'private group';
export const LOCKED = 'public group, locked topic';
export const ARCHIVED = 'public group, archived topic';
export const HIDDEN = 'public group, hidden topic';

/** The topic is a question that the author opened; the post is the author's reply in it. Each act is done on a fresh one. */
export const discussionsMatrix: readonly MatrixRow[] = [
  row('listTopics', PUBLIC, all),
  row('listTopics', NETWORK, inNetwork(all)),
  row('listTopics', PRIVATE, inPrivate(all)),
  row('openTopic', PUBLIC, writers),
  row('openTopic', NETWORK, inNetwork(writers)),
  row('openTopic', PRIVATE, inPrivate(writers)),
  ...inTopic(PUBLIC, (verdicts) => verdicts),
  ...inTopic(NETWORK, inNetwork),
  ...inTopic(PRIVATE, inPrivate),
  ...inTopic(HIDDEN, whereHidden),
  ...rows(reads, LOCKED, all),
  ...rows(writes, LOCKED, nobody),
  ...rows(removals, LOCKED, ownersAndModerators),
  row('editPost', LOCKED, ownersAndModerators),
  ...rows(reads, ARCHIVED, all),
  ...rows(writes, ARCHIVED, nobody),
  row('editPost', ARCHIVED, nobody),
  row('updateTopic', ARCHIVED, nobody),
  ...rows(removals, ARCHIVED, moderators),
  ...rows(opinions, ARCHIVED, moderators),
  ...rows(['editSubmission', 'withdrawSubmission'], PUBLIC, itsAuthor),
  ...rows(['listSubmissions', 'dismissNotice'], 'own', signedIn),
  ...rows(['previewPost', 'whatsNew', 'listDrafts', 'getDraft', 'saveDraft', 'deleteDraft'], 'own', signedIn),
];
