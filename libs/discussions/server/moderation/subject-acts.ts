import { accountIdOf, system, type SubjectActs, type Tx } from '@minga/kernel/server';
import { audience } from '@minga/kernel/contract';
import { lockedPostFor, lockedTopicFor, type PostFound } from '../discussions.access';
import { erasePost, eraseTopic, hideTopic, restorePost, restoreTopic } from '../erase';
import { bury } from '../tombstones';
import { changeTopic } from '../topic.changes';
import { lockPatch } from '../topics.service';
import type { TopicFound } from '../topic.rows';
import type { ModerationService } from './moderation.service';
import { recordPostAct, recordTopicAct } from './record';

/** Who asks has asked the policy. */
const moderation = system('moderation');

const postOf = (tx: Tx, id: string): Promise<PostFound> => lockedPostFor(tx, moderation, id, 'read');
const topicOf = (tx: Tx, id: string): Promise<TopicFound> => lockedTopicFor(tx, moderation, id, 'read');
const isHidden = ({ audience: key, group_id }: TopicFound): boolean => key === audience.chairs(group_id);

async function take(tx: Tx, id: string, as: 'hidden' | 'moderator', reason: string): Promise<void> {
  const post = await postOf(tx, id);
  if (post.deleted_as) return;
  await recordPostAct(tx, as === 'hidden' ? 'post.hidden' : 'post.deleted', post, reason);
  const name = tx.actor.kind === 'account' ? tx.actor.card.name : '';
  await bury(tx, post, { id: accountIdOf(tx.actor), name, as, reason });
}

export const postActs: SubjectActs = {
  hide: (tx, id, reason) => take(tx, id, 'hidden', reason),
  delete: (tx, id, reason) => take(tx, id, 'moderator', reason),
  async restore(tx, id) {
    const post = await postOf(tx, id);
    if (!post.deleted_as || post.deleted_as === 'moved') return;
    await recordPostAct(tx, 'post.restored', post, null);
    await restorePost(tx, id);
  },
  erase: erasePost,
};

async function hide(tx: Tx, id: string, reason: string): Promise<void> {
  const topic = await topicOf(tx, id);
  if (isHidden(topic)) return;
  await recordTopicAct(tx, 'topic.hidden', topic, reason);
  await hideTopic(tx, id);
}

export const topicActs = (service: Pick<ModerationService, 'moveIn'>): SubjectActs => ({
  hide,
  delete: hide,
  async restore(tx, id) {
    const topic = await topicOf(tx, id);
    if (!isHidden(topic)) return;
    await recordTopicAct(tx, 'topic.restored', topic, null);
    await restoreTopic(tx, id);
  },
  async move(tx, id, groupId, reason) {
    await service.moveIn(tx, await topicOf(tx, id), groupId, reason);
  },
  async lock(tx, id, on, reason) {
    const topic = await topicOf(tx, id);
    const patch = lockPatch(on, reason)(topic);
    if (!patch) return;
    await recordTopicAct(tx, on ? 'topic.locked' : 'topic.unlocked', topic, reason);
    await changeTopic(tx, topic, patch);
  },
  erase: eraseTopic,
});
