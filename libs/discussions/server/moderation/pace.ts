import { Refusal } from '@minga/kernel/contract';
import { one, type Actor, type Tx } from '@minga/kernel/server';
import { canInTopic } from '../../contract';
import { factsOf, type TopicFound } from '../topic.rows';

/** Two posts of one person at once would both find none before them: they queue. */
const QUEUE = `SELECT pg_advisory_xact_lock(hashtextextended($1 || $2, 0))`;
/** Texts that wait count as posted: else waiting would be a way around the pace. */
const IN_TOPIC = `SELECT extract(epoch FROM max(at) + make_interval(mins => $3::int) - now())::float8 AS seconds FROM (
    SELECT max(created_at) AS at FROM post WHERE topic_id = $1 AND author_id = $2 AND deleted_as IS DISTINCT FROM 'moved'
    UNION ALL SELECT max(created_at) FROM submission WHERE topic_id = $1 AND author_id = $2 AND state = 'waiting') last`;
const IN_GROUP = `SELECT extract(epoch FROM max(at) + make_interval(mins => $3::int) - now())::float8 AS seconds FROM (
    SELECT max(p.created_at) AS at FROM post p JOIN topic t ON t.id = p.topic_id
      WHERE p.author_id = $2 AND t.group_id = $1 AND p.created_at > now() - make_interval(mins => $3::int) AND p.deleted_as IS DISTINCT FROM 'moved'
    UNION ALL SELECT max(created_at) FROM submission WHERE group_id = $1 AND author_id = $2 AND state = 'waiting') last`;

async function wait(tx: Tx, statement: string, place: string, accountId: string, minutes: number): Promise<void> {
  if (minutes === 0) return;
  await tx.query(QUEUE, [place, accountId]);
  const seconds = (await one<{ seconds: number | null }>(tx, statement, [place, accountId, minutes]))?.seconds ?? 0;
  if (seconds > 0) throw new Refusal('slow-mode', { status: 429, facts: { retryAfterSeconds: Math.ceil(seconds), minutes } });
}

/** Where a group is slowed down, each person posts once in so many minutes. @throws Refusal 429 `slow-mode` with the seconds to wait */
export const insistOnGroupPace = (tx: Tx, groupId: string, accountId: string, minutes: number): Promise<void> =>
  wait(tx, IN_GROUP, groupId, accountId, minutes);

/** The same in a topic, by its own pace and its group's; moderators do not wait. */
export async function insistOnPace(tx: Tx, actor: Actor, accountId: string, topic: TopicFound): Promise<void> {
  if (topic.slow_minutes === 0 && topic.group_slow === 0) return;
  if (canInTopic(actor, 'moderate', factsOf(topic)).allowed) return;
  await wait(tx, IN_TOPIC, topic.id, accountId, topic.slow_minutes);
  await insistOnGroupPace(tx, topic.group_id, accountId, topic.group_slow);
}
