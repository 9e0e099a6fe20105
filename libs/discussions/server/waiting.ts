import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { postRef, tell } from './events';
import { WAITING_ROWS, waitingOf, type WaitingRow } from './whats-new.queries';

/**
 * Who is answered or named by these posts, and may see them: not the author, not who has read so far already. A mention
 * says more than an answer. Somebody who is told of a post once is not told again when it is edited.
 */
const ADD = `
INSERT INTO waiting (account_id, post_id, topic_id, position, kind, at)
SELECT DISTINCT ON (m.account_id, p.id) m.account_id, p.id, p.topic_id, p.position, m.kind, p.created_at
FROM post p JOIN topic t ON t.id = p.topic_id
JOIN LATERAL (
  SELECT unnest(p.mentioned) AS account_id, 'mention' AS kind
  UNION ALL SELECT pp.author_id, 'reply' FROM post pp WHERE pp.id = p.parent_id
) m ON m.account_id <> p.author_id
JOIN account a ON a.id = m.account_id AND a.kind = 'person' AND a.erased_at IS NULL
WHERE p.id = ANY($1::uuid[]) AND p.deleted_at IS NULL
  AND (t.audience IN ('public', 'network') OR EXISTS (SELECT FROM audience_grant g WHERE g.account_id = m.account_id AND g.key = t.audience))
  AND NOT EXISTS (SELECT FROM topic_reader r WHERE r.account_id = m.account_id AND r.topic_id = p.topic_id
    AND (r.position >= p.position OR r.watch = 'mute'))
ORDER BY m.account_id, p.id, m.kind
ON CONFLICT DO NOTHING RETURNING account_id, post_id`;

const ADDED = `${WAITING_ROWS} JOIN unnest($1::uuid[], $2::uuid[]) AS n(account_id, post_id)
  ON n.account_id = w.account_id AND n.post_id = w.post_id ORDER BY w.at, w.post_id`;

/** Notes for whom these posts wait, and tells them. */
export async function addWaiting(tx: Tx, posts: readonly string[]): Promise<void> {
  const added = await tx.query<{ account_id: string; post_id: string }>(ADD, [posts]);
  if (added.length === 0) return;
  const keys = [added.map((row) => row.account_id), added.map((row) => row.post_id)];
  for (const row of await tx.query<WaitingRow & { account_id: string }>(ADDED, keys)) {
    tell(tx, rooms.account(row.account_id), 'waiting.added', { waiting: waitingOf(row) }, postRef(row.post_id));
  }
}
