import type { Tx } from '@minga/kernel/server';
import { postAddress, topicAddress, type NoticeAct } from '../../contract';
import type { PostFound } from '../discussions.access';
import { postRef, topicRef } from '../events';
import type { TopicFound } from '../topic.rows';
import { notify } from './notices';

/** Records a moderator's act over a post, and tells its author, unless it is their own. */
export async function recordPostAct(tx: Tx, act: NoticeAct, post: PostFound, reason: string | null): Promise<void> {
  const subject = postRef(post.post_id);
  tx.audit({ act, subject, groupId: post.group_id, about: post.author_id, ...(reason && { reason }) });
  const address = postAddress(topicAddress(post.id, post.title), post.position);
  await notify(tx, { accountId: post.author_id, act, subject, groupId: post.group_id, title: post.title, lang: post.lang, address, reason });
}

/** The same for an act over a topic. `facts` name nobody. */
export async function recordTopicAct(tx: Tx, act: NoticeAct, topic: TopicFound, reason: string | null, facts: Record<string, string | number> = {}): Promise<void> {
  const subject = topicRef(topic.id);
  tx.audit({ act, subject, groupId: topic.group_id, about: topic.opened_by, facts, ...(reason && { reason }) });
  const { id, title, lang, group_id: groupId, opened_by: accountId } = topic;
  await notify(tx, { accountId, act, subject, groupId, title, lang, address: topicAddress(id, title), reason });
}
