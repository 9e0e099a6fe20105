import { Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { Db, one, type Actor } from '@minga/kernel/server';
import type { WatchLevel } from '@minga/groups/contract';
import { account, topicFor } from './discussions.access';
import { tell, topicRef } from './events';

/** The mark only moves forward, and never past the topic's end. What was read no longer waits. No row: it did not move. */
const MARK = `
WITH target AS (
  SELECT least($3::int, last_position) AS position FROM topic_count WHERE topic_id = $2
), waited AS (
  DELETE FROM waiting w USING target WHERE w.account_id = $1 AND w.topic_id = $2 AND w.position <= target.position
)
INSERT INTO topic_reader AS r (account_id, topic_id, position) SELECT $1, $2, position FROM target
ON CONFLICT (account_id, topic_id) DO UPDATE SET position = EXCLUDED.position WHERE r.position < EXCLUDED.position
RETURNING position`;
const MARKED = 'SELECT position FROM topic_reader WHERE account_id = $1 AND topic_id = $2';
const WATCH = `INSERT INTO topic_reader (account_id, topic_id, watch) VALUES ($1, $2, $3)
  ON CONFLICT (account_id, topic_id) DO UPDATE SET watch = EXCLUDED.watch`;

/** What a reader keeps about a topic: how far they have read, how much they want to be told. */
@Injectable()
export class ReadingService {
  constructor(private readonly db: Db) {}

  async markRead(actor: Actor, topicId: string, upTo: number): Promise<{ readPosition: number }> {
    const who = account(actor);
    return this.db.write(actor, async (tx) => {
      const topic = await topicFor(tx, actor, topicId, 'follow');
      const moved = await one<{ position: number }>(tx, MARK, [who.id, topicId, upTo]);
      if (!moved) return { readPosition: (await one<{ position: number }>(tx, MARKED, [who.id, topicId]))!.position };
      const { position } = moved;
      tell(tx, rooms.account(who.id), 'read.moved', { topicId, groupId: topic.group_id, position }, topicRef(topicId));
      return { readPosition: position };
    });
  }

  async setWatch(actor: Actor, topicId: string, level: WatchLevel | null): Promise<{ watch: WatchLevel | null }> {
    const who = account(actor);
    return this.db.write(actor, async (tx) => {
      await topicFor(tx, actor, topicId, 'follow');
      await tx.query(WATCH, [who.id, topicId, level]);
      tell(tx, rooms.account(who.id), 'watch.changed', { topicId, level }, topicRef(topicId));
      return { watch: level };
    });
  }
}
