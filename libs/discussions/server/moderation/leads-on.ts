import { Refusal } from '@minga/kernel/contract';
import { one, type Actor, type Sql } from '@minga/kernel/server';
import { parentFor, type ParentFound } from '../discussions.access';

const INTO = 'SELECT merged_into AS id FROM topic WHERE id = $1 AND merged_into IS NOT NULL';
/** Only from where it stood: another topic's post is no parent here. */
const MOVED = 'SELECT p.topic_id AS id FROM post p WHERE p.id = $2 AND EXISTS (SELECT FROM post m WHERE m.topic_id = $1 AND m.moved_to = p.id)';

/** The topic that this one was merged into; undefined when it was not. */
export async function mergedInto(sql: Sql, topicId: string): Promise<string | undefined> {
  return (await one<{ id: string }>(sql, INTO, [topicId]))?.id;
}

const isLost = (error: unknown): boolean => error instanceof Refusal && (error.status === 404 || error.details.fields?.[0]?.code === 'unknown-parent');

/** As `parentFor`, also where what is answered went to another topic while the answer was written. */
export async function parentWherever(sql: Sql, actor: Actor, topicId: string, parentId: string | undefined): Promise<ParentFound> {
  try {
    return await parentFor(sql, actor, topicId, parentId);
  } catch (error) {
    if (!isLost(error)) throw error;
    const moved = parentId && (await one<{ id: string }>(sql, MOVED, [topicId, parentId]))?.id;
    const there = moved || (await mergedInto(sql, topicId));
    if (!there) throw error;
    return parentFor(sql, actor, there, parentId);
  }
}
