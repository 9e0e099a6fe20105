import type { Tx } from '@minga/kernel/server';
import { one } from '@minga/kernel/server';
import type { PreparedText } from './prepared-text';
import { NO_GROUP } from './participants';
import { basePath, pathSql, pathsAbove } from './tree-path';

export interface NewPost {
  id: string;
  topicId: string;
  parent: { id: string; position: number; path: string; depth: number };
  authorId: string;
  /** The author's stakeholder group at this moment. */
  stakeholderGroup: string | null;
  text: PreparedText;
  /** A draft that this was written in. */
  draftKey: string;
  /** The tree's shape in which the parent was found: in another one it may stand elsewhere. */
  shape: number;
}

export interface AddedPost {
  position: number;
  path: string;
  created_at: Date;
  new_participant: boolean;
  /** Set when the draft was there and is gone. */
  draft_revision: string | null;
  /** The author's mark stands at this post now. */
  read: boolean;
}

/** How `topic_count` takes in posts: the next position, and the author when they are new here. */
const COUNTER = `UPDATE topic_count SET last_position = last_position + 1, replies = replies + 1,
    top_replies = top_replies + ($4 = 0)::int, participants = participants + n.newcomers,
    participant_groups = CASE WHEN n.newcomers = 0 THEN participant_groups
      ELSE participant_groups || jsonb_build_object($6::text, coalesce((participant_groups ->> $6)::int, 0) + 1) END
  FROM (SELECT count(*)::int AS newcomers FROM newcomer) n WHERE topic_id = $1 AND open AND shape = $15 RETURNING last_position AS position`;

/** Who had read all that was there, or had no mark, has read what they wrote as well: nothing of it is new to them. */
const READ = `INSERT INTO topic_reader AS r (account_id, topic_id, position) SELECT $5, $1, position FROM counter
  ON CONFLICT (account_id, topic_id) DO UPDATE SET position = EXCLUDED.position WHERE r.position < 0 OR r.position = EXCLUDED.position - 1 RETURNING 1`;

/**
 * One statement: the position is drawn by the row that also says whether the topic takes replies, so that positions are
 * gapless and no reply comes in after a lock. No row: it takes none any more, or its tree was changed meanwhile.
 */
const ADD = `
WITH newcomer AS (
  INSERT INTO topic_participant (topic_id, account_id) VALUES ($1, $5) ON CONFLICT DO NOTHING RETURNING 1
), counter AS (${COUNTER}), counted AS (
  INSERT INTO post_count AS c (post_id, children, descendants)
    SELECT p.id, (p.id = $3)::int, 1 FROM counter, post p WHERE p.topic_id = $1 AND p.path = ANY($8::text[]) ORDER BY p.id
  ON CONFLICT (post_id) DO UPDATE SET children = c.children + EXCLUDED.children, descendants = c.descendants + 1
), undrafted AS (
  DELETE FROM draft WHERE account_id = $5 AND key = $9 AND EXISTS (SELECT FROM counter) RETURNING revision
), read AS (${READ}), added AS (
  INSERT INTO post (id, topic_id, parent_id, position, path, depth, author_id, lang, source, html, mentioned)
    SELECT $2, $1, $3, position, ${pathSql('$7', 'position')}, $10, $5, $11, $12, $13, $14::uuid[] FROM counter
  RETURNING position, path, created_at
)
SELECT added.*, EXISTS (SELECT FROM newcomer) AS new_participant, (SELECT revision FROM undrafted) AS draft_revision,
  EXISTS (SELECT FROM read) AS read FROM added`;

/** Puts a reply where it belongs, with all that is counted at once. Undefined when the topic takes no replies any more. */
export function addPost(tx: Tx, { id, topicId, parent, authorId, stakeholderGroup, text, draftKey, shape }: NewPost): Promise<AddedPost | undefined> {
  return one<AddedPost>(tx, ADD, [
    topicId,
    id,
    parent.id,
    parent.position,
    authorId,
    stakeholderGroup ?? NO_GROUP,
    basePath(parent.path),
    pathsAbove(parent.path),
    draftKey,
    parent.depth + 1,
    text.lang,
    text.source,
    text.html,
    text.mentioned.length > 0 ? text.mentioned : null,
    shape,
  ]);
}
