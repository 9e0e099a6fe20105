import { allow, all, audience, deny, invisible, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import { canInGroup, type GroupFacts, type Posting, type Role, type Sanction } from '@minga/groups/contract';
import type { Deletion } from './post.views';
import type { TopicKind } from './words';

/** The group, as far as what may be done in its discussions depends on it. */
export interface PlaceFacts {
  /** The audience key of group and topic. */
  audience: string;
  posting: Posting;
  /** The actor's role in the group; null when not a member. */
  role: Role | null;
  /** What keeps the actor from posting in the group. */
  sanction?: Sanction | null;
}

export interface TopicFacts extends PlaceFacts {
  kind: TopicKind;
  locked: boolean;
  archived: boolean;
  openedById: string;
}

export interface PostFacts {
  authorId: string;
  /** As whom it was deleted; null when it was not. */
  deleted: Deletion['as'] | null;
}

function groupFacts(place: PlaceFacts): GroupFacts {
  const visibility = place.audience === audience.public() ? 'public' : place.audience === audience.network() ? 'network' : 'private';
  // Joining plays no part in what is asked here.
  return { visibility, posting: place.posting, role: place.role, sanction: place.sanction, joining: 'open', chairs: 0, requested: false };
}

/** A topic that moderation hid is its chairs' only. */
const hiddenFrom = (actor: PolicyActor, place: PlaceFacts): boolean =>
  /^group:.*:chairs$/.test(place.audience) && place.role !== 'chair' && actor.kind !== 'system';

const inGroup = (actor: PolicyActor, verb: 'view' | 'post' | 'moderate', place: PlaceFacts): Verdict =>
  hiddenFrom(actor, place) ? invisible : canInGroup(actor, verb, groupFacts(place));
const is = (actor: PolicyActor, accountId: string): boolean => actor.kind === 'account' && actor.id === accountId;
const signedIn = (actor: PolicyActor): Verdict => (actor.kind === 'guest' ? deny('sign-in-required') : allow);
const moderates = (actor: PolicyActor, place: PlaceFacts): boolean => inGroup(actor, 'moderate', place).allowed;
const taking = (topic: TopicFacts): Verdict => (topic.archived ? deny('topic-archived') : topic.locked ? deny('topic-locked') : allow);
const notArchived = (topic: TopicFacts): Verdict => (topic.archived ? deny('topic-archived') : allow);

/** What may be done in a group before there is a topic. */
export const canOpen = (actor: PolicyActor, kind: TopicKind, place: PlaceFacts): Verdict => {
  const post = inGroup(actor, 'post', place);
  if (!post.allowed || kind !== 'announcement') return post;
  return moderates(actor, place) ? allow : deny('moderators-announce');
};

type TopicVerdict = (actor: PolicyActor, topic: TopicFacts) => Verdict;

/** Who opened it while they may post, and who moderates. */
const openerOrModerator: TopicVerdict = (actor, topic) => {
  if (moderates(actor, topic)) return notArchived(topic);
  if (!is(actor, topic.openedById)) return all(signedIn(actor), deny('opener-or-moderators'));
  return all(inGroup(actor, 'post', topic), notArchived(topic));
};

const topicVerbs = {
  read: () => allow,
  reply: (actor, topic) => all(inGroup(actor, 'post', topic), taking(topic)),
  react: (actor, topic) => all(inGroup(actor, 'post', topic), taking(topic)),
  /** Title, tags, kind. */
  update: openerOrModerator,
  /** Pin, lock, archive. */
  moderate: (actor, topic) => all(signedIn(actor), inGroup(actor, 'moderate', topic)),
  accept: (actor, topic) => (topic.kind === 'question' ? openerOrModerator(actor, topic) : deny('not-a-question')),
  /** Read marks, watch level: one's own matter. */
  follow: signedIn,
} as const satisfies Record<string, TopicVerdict>;

export type TopicVerb = keyof typeof topicVerbs;
export const TOPIC_VERBS = Object.keys(topicVerbs) as TopicVerb[];

/** May the actor do this with the topic? Who may not see it gets `invisible` for every verb. */
export const canInTopic = (actor: PolicyActor, verb: TopicVerb, topic: TopicFacts): Verdict =>
  inGroup(actor, 'view', topic).allowed ? topicVerbs[verb](actor, topic) : invisible;

type PostVerdict = (actor: PolicyActor, post: PostFacts, topic: TopicFacts) => Verdict;
const standing = (post: PostFacts): Verdict => (post.deleted ? deny('post-deleted') : allow);
const legible: PostVerdict = (actor, post, topic) =>
  !post.deleted || moderates(actor, topic) || ((post.deleted === 'author' || post.deleted === 'hidden') && is(actor, post.authorId)) ? allow : deny('post-deleted');
/** A mark of where a post stood is nobody's to change. */
const notMoved = (post: PostFacts): Verdict => (post.deleted === 'moved' ? deny('post-moved') : allow);

const postVerbs = {
  read: () => allow,
  replyTo: (actor, post, topic) => all(topicVerbs.reply(actor, topic), standing(post)),
  react: (actor, post, topic) => all(topicVerbs.react(actor, topic), standing(post)),
  /** Words stay their author's; moderators change them with notice and reason. */
  edit(actor, post, topic) {
    if (!is(actor, post.authorId) && moderates(actor, topic)) return all(notArchived(topic), standing(post));
    if (!is(actor, post.authorId)) return all(signedIn(actor), deny('own-posts-only'));
    return all(inGroup(actor, 'post', topic), notArchived(topic), standing(post));
  },
  delete(actor, post, topic) {
    if (moderates(actor, topic)) return notMoved(post);
    return is(actor, post.authorId) ? all(notArchived(topic), notMoved(post)) : all(signedIn(actor), deny('own-posts-only'));
  },
  /** Out of sight for all but its author and the moderators. */
  hide: (actor, post, topic) => all(signedIn(actor), inGroup(actor, 'moderate', topic), notMoved(post)),
  restore(actor, post, topic) {
    if (moderates(actor, topic)) return notMoved(post);
    if (!is(actor, post.authorId)) return all(signedIn(actor), deny('own-posts-only'));
    return post.deleted && post.deleted !== 'author' ? deny('moderators-restore') : notArchived(topic);
  },
  /** Source and history: what a deleted post said is for moderators, and for who deleted their own. */
  history: legible,
} as const satisfies Record<string, PostVerdict>;

export type PostVerb = keyof typeof postVerbs;
export const POST_VERBS = Object.keys(postVerbs) as PostVerb[];

/** May the actor do this with a post of the topic? */
export const canWithPost = (actor: PolicyActor, verb: PostVerb, post: PostFacts, topic: TopicFacts): Verdict =>
  inGroup(actor, 'view', topic).allowed ? postVerbs[verb](actor, post, topic) : invisible;
