import { Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { Db, type AccountActor, type Actor, type Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { draftKeys, type HeldText, type Post, type ReplyInput } from '../contract';
import { addReply } from './add-reply';
import { account } from './discussions.access';
import { parentWherever } from './moderation/leads-on';
import { insistOnPace } from './moderation/pace';
import { Submissions } from './moderation/submissions';
import { TextPress, type PreparedText } from './prepared-text';

/** Sessions carry the whole card; the kernel's type knows only what every slice's rooms show. */
export const cardOf = (actor: AccountActor): PersonCard => actor.card as PersonCard;

@Injectable()
export class RepliesService {
  constructor(
    private readonly db: Db,
    private readonly press: TextPress,
    private readonly submissions: Submissions,
  ) {}

  /** @throws Refusal 401, 403, 404, 409 (`parent-deleted`), 422 (`unknown-parent`), 429 (`slow-mode`) */
  async reply(actor: Actor, topicId: string, input: ReplyInput): Promise<Post | HeldText> {
    const author = account(actor);
    const text = await this.press.prepare(input.source, input.lang ?? author.language);
    return this.db.write(actor, (tx) => this.add(tx, author, topicId, input.parentId, text), { room: rooms.topic(topicId) });
  }

  private async add(tx: Tx, author: AccountActor, topicId: string, parentId: string | undefined, text: PreparedText): Promise<Post | HeldText> {
    const parent = await parentWherever(tx, author, topicId, parentId);
    await insistOnPace(tx, author, author.id, parent);
    const draftKey = draftKeys.reply(parent.id, parent.post_id);
    const place = { kind: 'post', groupId: parent.group_id, topicId: parent.id, postId: parent.post_id } as const;
    const held = await this.submissions.hold(tx, author, { place, text, draftKey });
    return held ?? addReply(tx, author, { parent, author: cardOf(author), text, draftKey });
  }
}
