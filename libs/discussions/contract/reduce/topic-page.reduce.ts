import type { DiscussionsEvent } from '../discussions.events';
import type { DraftMark } from '../reader.views';
import type { Topic, TopicPage } from '../topic.views';
import { topicCan } from '../viewer';
import { changeSubmissions } from './submissions.reduce';
import { addParticipant } from './participants.reduce';
import { addToRange, changeOwn, changePost, changeRange, countUnderOpening } from './posts.reduce';
import { step, type Happened, type Reduced } from './step';

type Of<T extends DiscussionsEvent['type']> = Extract<DiscussionsEvent, { type: T }>;

function addPost(page: TopicPage, event: Of<'post.added'>): TopicPage {
  const { post, newParticipant } = event.payload;
  const topic: Topic = {
    ...page.topic,
    replies: page.topic.replies + 1,
    lastPosition: post.position,
    participants: newParticipant ? addParticipant(page.topic.participants, post.author) : page.topic.participants,
  };
  return { ...page, topic, opening: countUnderOpening(page.opening, post), posts: addToRange(page.posts, event) };
}

function changePosts(page: TopicPage, event: DiscussionsEvent): TopicPage {
  return { ...page, opening: changePost(page.opening, event), posts: changeRange(page.posts, event) };
}

const countReplies = (page: TopicPage, by: number): TopicPage => ({ ...page, topic: { ...page.topic, replies: page.topic.replies + by } });

function react(page: TopicPage, event: Of<'post.reacted'>, actor: string | null): TopicPage {
  const changed = changePosts(page, event);
  const { postId } = event.payload;
  const shown = page.opening.id === postId || page.posts.items.some((post) => post.id === postId);
  if (!shown || !actor || actor !== page.viewer.account?.id) return changed;
  return { ...changed, viewer: { ...page.viewer, ownReactions: changeOwn(page.viewer.ownReactions, event) } };
}

function changeTopic(page: TopicPage, { payload }: Of<'topic.changed'>): TopicPage {
  const topic = { ...page.topic, ...payload.state };
  return { ...page, topic, viewer: { ...page.viewer, can: topicCan(topic, page.viewer) } };
}

/** A draft of this topic: a reply in it, or an edit of one of the posts that are shown. */
function changeDraft(page: TopicPage, { payload }: Of<'draft.changed'>): TopicPage {
  const shown = [page.opening, ...page.posts.items];
  const ours = payload.key.startsWith(`reply:${page.topic.id}:`) || shown.some((post) => payload.key === `edit:${post.id}`);
  if (!ours) return page;
  const others = page.viewer.drafts.filter((draft) => draft.key !== payload.key);
  const mark: DraftMark[] = payload.savedAt ? [{ key: payload.key, revision: payload.revision, savedAt: payload.savedAt }] : [];
  const drafts = [...others, ...mark].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return { ...page, viewer: { ...page.viewer, drafts } };
}

function change(page: TopicPage, event: Happened): Reduced<TopicPage> {
  const { body } = event;
  if ('topicId' in body.payload && body.payload.topicId !== page.topic.id) return page;
  switch (body.type) {
    case 'post.added':
      return addPost(page, body);
    case 'post.edited':
      return changePosts(page, body);
    case 'post.deleted':
      return countReplies(changePosts(page, body), body.payload.postId === page.opening.id ? 0 : -1);
    case 'post.restored':
      return countReplies(changePosts(page, body), body.payload.position === 0 ? 0 : 1);
    case 'post.reacted':
      return react(page, body, event.actor);
    case 'topic.changed':
      return changeTopic(page, body);
    case 'read.moved':
      return { ...page, viewer: { ...page.viewer, readPosition: body.payload.position } };
    case 'watch.changed':
      return { ...page, viewer: { ...page.viewer, watch: body.payload.level } };
    case 'draft.changed':
      return changeDraft(page, body);
    case 'submission.changed':
      return { ...page, viewer: { ...page.viewer, submissions: changeSubmissions(page.viewer.submissions, body) } };
    case 'topic.imported':
    case 'topic.rearranged':
    case 'topic.moved':
      return undefined;
    default:
      return page;
  }
}

/**
 * A topic's page, following `topic:ID` and `account:ID`. Posts that arrive within the page's range are in it at once:
 * whoever must not be moved while reading shows those after `lastPosition` of the moment later.
 */
export const reduceTopicPage = (page: TopicPage, event: Happened): Reduced<TopicPage> => step(page, event, () => change(page, event));
