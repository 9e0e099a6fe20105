import { Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { Db, type AccountActor, type Actor, type Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { draftKeys, type HeldText, type Post, type ReplyInput } from '../contract';
import { addReply, type NewReply } from './add-reply';
import { account } from './discussions.access';
import { parentWherever } from './moderation/leads-on';
import { insistOnPace } from './moderation/pace';
import { Submissions, type Offered } from './moderation/submissions';
import { TextPress, type PreparedText } from './prepared-text';

/**
 * Replies to one topic meet at its counter's row, which draws their positions: the next one's facts are read, and its text is
 * judged, while the one before goes to disk.
 */
const ABREAST = 2;

/** Sessions carry the whole card; the kernel's type knows only what every slice's rooms show. */
export const cardOf = (actor: AccountActor): PersonCard => actor.card as PersonCard;

/** A gate holds the text: what was posted is taken back. */
class HeldBack extends Error {}

const offeredBy = ({ parent, text, draftKey }: NewReply): Offered => ({
  place: { kind: 'post', groupId: parent.group_id, topicId: parent.id, postId: parent.post_id },
  text,
  draftKey,
});

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
    const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => this.db.write(actor, work, { room: rooms.topic(topicId), abreast: ABREAST });
    const given = (tx: Tx) => this.given(tx, author, topicId, input.parentId, text);
    try {
      return await write(async (tx) => this.post(tx, author, await given(tx)));
    } catch (error) {
      if (!(error instanceof HeldBack)) throw error;
      return write(async (tx) => this.holdOrPost(tx, author, await given(tx)));
    }
  }

  private async given(tx: Tx, author: AccountActor, topicId: string, parentId: string | undefined, text: PreparedText): Promise<NewReply> {
    const parent = await parentWherever(tx, author, topicId, parentId);
    await insistOnPace(tx, author, author.id, parent);
    return { parent, author: cardOf(author), text, draftKey: draftKeys.reply(parent.id, parent.post_id) };
  }

  /** Posts without waiting for the gates, which are asked in the same packet: hardly any text is held. @throws HeldBack */
  private async post(tx: Tx, author: AccountActor, reply: NewReply): Promise<Post> {
    // Both are over before anything is thrown: nothing may be sent behind the rollback.
    const [judged, posted] = await Promise.allSettled([this.submissions.ask(tx, author, offeredBy(reply)), addReply(tx, author, reply)]);
    if (judged.status === 'rejected') throw judged.reason;
    if (judged.value) throw new HeldBack();
    if (posted.status === 'rejected') throw posted.reason;
    return posted.value;
  }

  private async holdOrPost(tx: Tx, author: AccountActor, reply: NewReply): Promise<Post | HeldText> {
    return (await this.submissions.hold(tx, author, offeredBy(reply))) ?? addReply(tx, author, reply);
  }
}
