import type { PolicyActor } from '@minga/kernel/contract';
import { verdictView } from '@minga/groups/contract';
import { canInTopic, canWithPost, type PostVerb, type TopicFacts, type TopicVerb } from './discussions.policy';
import type { Post } from './post.views';
import type { Topic, TopicCan, TopicPage, TopicViewer } from './topic.views';

export const policyActorOf = (viewer: Pick<TopicViewer, 'account'>): PolicyActor =>
  viewer.account ? { kind: 'account', ...viewer.account } : { kind: 'guest' };

/** What the policy needs of a topic, from what its page shows. */
export const topicFactsOf = (topic: Topic, viewer: Pick<TopicViewer, 'role' | 'posting' | 'sanction'>): TopicFacts => ({
  audience: topic.audience,
  posting: viewer.posting,
  role: viewer.role,
  sanction: viewer.sanction,
  kind: topic.kind,
  locked: topic.locked,
  archived: topic.archived,
  openedById: topic.openedBy.id,
});

/** The policy's answers for the page's reader. */
export function topicCan(topic: Topic, viewer: Omit<TopicViewer, 'can'>): TopicCan {
  const actor = policyActorOf(viewer);
  const facts = topicFactsOf(topic, viewer);
  const can = (verb: TopicVerb) => verdictView(canInTopic(actor, verb, facts));
  return { reply: can('reply'), react: can('react'), update: can('update'), moderate: can('moderate'), accept: can('accept') };
}

/** May the page's reader do this with one of its posts? With the reason when not. */
export const postCan = (page: Pick<TopicPage, 'topic' | 'viewer'>, post: Post, verb: PostVerb) =>
  canWithPost(
    policyActorOf(page.viewer),
    verb,
    { authorId: post.author.id, deleted: post.deleted?.as ?? null },
    topicFactsOf(page.topic, page.viewer),
  );
