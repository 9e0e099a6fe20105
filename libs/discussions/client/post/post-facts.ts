import { postCan, type PostVerb } from '../../contract';
import type { TopicScope } from '../topic/context';
import type { PostArticleProps } from './PostArticle';

/** What is offered beside a post, or said in its place, by what its reader may. */
const OFFERED: readonly PostVerb[] = ['replyTo', 'react', 'history'];

/**
 * All that a drawn post is made of: itself, its place, and of its reader what shows. Two readers for whom this is equal see
 * the same. Null for what is nobody else's: a post under which the reader's own text waits.
 */
export function postFacts({ page, order, search, target }: Pick<TopicScope, 'page' | 'order' | 'search' | 'target'>, { post, top, inReply }: PostArticleProps): readonly unknown[] | null {
  const { topic, viewer } = page;
  if (viewer.submissions.some((submission) => submission.postId === post.id)) return null;
  const place = [top, inReply, target === post.position, topic.accepted?.postId === post.id, topic.address, topic.group.id, order, search];
  const may = [viewer.can.reply.allowed, ...OFFERED.map((verb) => postCan(page, post, verb).allowed)];
  const own = [viewer.account !== null, viewer.account?.id === post.author.id, viewer.ownReactions[post.id]];
  return [post, place, may, own];
}
