import { audience as keys, conflict, notFound, rooms } from '@minga/kernel/contract';
import { one, type Actor, type Tx } from '@minga/kernel/server';
import { canOpen, type TopicState } from '../../contract';
import { insist, membershipFacts } from '@minga/groups/server';
import { HELD_AUDIENCE } from '../discussions.access';
import { tellLatest, untellElsewhere } from '../erase';
import { tell, topicRef } from '../events';
import { stateOf, type TopicFound } from '../topic.rows';

/** What was merged into it goes along: its address leads there. */
const MOVE = 'UPDATE topic SET group_id = $2, audience = $3 WHERE id = $1 OR merged_into = $1';
const LIST = 'UPDATE topic_listing SET group_id = $2, pinned = false WHERE topic_id = $1';
const TAGS = 'UPDATE topic_tag SET group_id = $2 WHERE topic_id = $1';
const SUBMISSIONS = 'UPDATE submission SET group_id = $2 WHERE topic_id = $1';

/**
 * Puts a topic into another group, whose readers are its own from this transaction on. The topic's row is locked, and the
 * actor admitted there; here they must be able to open such a topic. @throws Refusal 404, 403; 409 `same-group`
 */
export async function moveTopic(tx: Tx, actor: Actor, topic: TopicFound, groupId: string): Promise<TopicState> {
  if (topic.group_id === groupId) throw conflict('same-group');
  const group = await membershipFacts(tx, actor, groupId);
  if (!group) throw notFound();
  const { posting, role, sanction } = group.facts;
  insist(canOpen(actor, topic.kind, { audience: group.audience, posting, role, sanction }));
  const held = (await one<{ audience: string }>(tx, HELD_AUDIENCE, [groupId]))!;
  const hidden = topic.audience === keys.chairs(topic.group_id);
  const audience = hidden ? keys.chairs(groupId) : held.audience;
  await untellElsewhere(tx, topic.id, topic.group_id);
  await tx.query(MOVE, [topic.id, groupId, audience]);
  for (const statement of [LIST, TAGS, SUBMISSIONS]) await tx.query(statement, [topic.id, groupId]);
  await tx.audienceNarrowed();
  await tellLatest(tx, topic.group_id);
  tell(tx, rooms.topic(topic.id), 'topic.moved', { topicId: topic.id, groupId }, topicRef(topic.id));
  tell(tx, rooms.group(topic.group_id), 'topic.left', { topicId: topic.id, groupId: topic.group_id }, topicRef(topic.id));
  tell(tx, rooms.group(groupId), 'topic.arrived', { topicId: topic.id, groupId }, topicRef(topic.id));
  return stateOf({ ...topic, group_id: groupId, audience, pinned: false });
}
