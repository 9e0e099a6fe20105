import { Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { Db, one, type AccountActor, type Actor, type Tx } from '@minga/kernel/server';
import type { Reaction, Tally } from '../contract';
import { account, postFor } from './discussions.access';
import { postRef, tell } from './events';

export interface Reacted {
  postId: string;
  reactions: Tally;
  own: Reaction[];
}

const TALLY = ['agree', 'useful', 'thanks', 'celebrate'].map((kind) => `${kind} = ${kind} + ($3 = '${kind}')::int * $4`).join(', ');
const COUNT = `UPDATE post SET ${TALLY} WHERE id = $1 AND EXISTS (SELECT FROM changed) RETURNING agree, useful, thanks, celebrate`;
const GIVE = `WITH changed AS (
  INSERT INTO reaction (post_id, account_id, kind) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1) ${COUNT}`;
const TAKE = `WITH changed AS (DELETE FROM reaction WHERE post_id = $1 AND account_id = $2 AND kind = $3 RETURNING 1) ${COUNT}`;
const PRESENT = `SELECT p.agree, p.useful, p.thanks, p.celebrate,
  ARRAY(SELECT kind FROM reaction WHERE post_id = p.id AND account_id = $2 ORDER BY kind) AS own FROM post p WHERE p.id = $1`;

type PresentRow = Tally & { own: Reaction[] };

@Injectable()
export class ReactionsService {
  constructor(private readonly db: Db) {}

  /** Gives (`on`) or takes back one's reaction. Doing it again changes nothing and tells nobody. */
  async react(actor: Actor, postId: string, kind: Reaction, on: boolean): Promise<Reacted> {
    const who = account(actor);
    const { id } = await postFor(this.db, actor, postId, 'read');
    return this.db.write(actor, (tx) => this.set(tx, who, id, postId, kind, on), { room: rooms.topic(id) });
  }

  private async set(tx: Tx, who: AccountActor, topicId: string, postId: string, kind: Reaction, on: boolean): Promise<Reacted> {
    await postFor(tx, who, postId, 'react');
    const changed = await one<Tally>(tx, on ? GIVE : TAKE, [postId, who.id, kind, on ? 1 : -1]);
    if (changed) tell(tx, rooms.topic(topicId), 'post.reacted', { topicId, postId, kind, on, reactions: changed }, postRef(postId));
    const { own, ...reactions } = (await one<PresentRow>(tx, PRESENT, [postId, who.id]))!;
    return { postId, reactions, own };
  }
}
