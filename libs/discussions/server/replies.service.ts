import { Injectable } from '@nestjs/common';
import { forbidden, newId, rooms } from '@minga/kernel/contract';
import { Db, type AccountActor, type Actor, type Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { draftKeys, noReactions, type Post, type ReplyInput } from '../contract';
import { addPost, type AddedPost } from './add-post';
import { account, parentFor, type PostFound } from './discussions.access';
import { postRef, tell } from './events';
import { TextPress, type PreparedText } from './prepared-text';

/** Sessions carry the whole card; the kernel's type knows only what every slice's rooms show. */
export const cardOf = (actor: AccountActor): PersonCard => actor.card as PersonCard;

const emptyPost = { editedAt: null, revision: 1, deleted: null, reactions: noReactions, imported: null, childCount: 0, descendantCount: 0 } as const;

function viewOf(id: string, parent: PostFound, author: PersonCard, text: PreparedText, added: AddedPost): Post {
  return {
    ...emptyPost,
    id,
    position: added.position,
    path: added.path,
    depth: parent.depth + 1,
    parent: { id: parent.post_id, position: parent.position, author: parent.author_name },
    author,
    html: text.html,
    lang: text.lang,
    at: added.created_at.toISOString(),
  };
}

@Injectable()
export class RepliesService {
  constructor(
    private readonly db: Db,
    private readonly press: TextPress,
  ) {}

  /** @throws Refusal 401, 403, 404, 409 (`parent-deleted`), 422 (`unknown-parent`) */
  async reply(actor: Actor, topicId: string, input: ReplyInput): Promise<Post> {
    const author = account(actor);
    const text = await this.press.prepare(input.source, input.lang ?? author.language);
    return this.db.write(actor, (tx) => this.add(tx, author, topicId, input.parentId, text), { room: rooms.topic(topicId) });
  }

  private async add(tx: Tx, author: AccountActor, topicId: string, parentId: string | undefined, text: PreparedText): Promise<Post> {
    const parent = await parentFor(tx, author, topicId, parentId);
    const id = newId();
    const draftKey = draftKeys.reply(topicId, parent.post_id);
    const added = await addPost(tx, {
      id,
      topicId,
      parent: { ...parent, id: parent.post_id },
      authorId: author.id,
      stakeholderGroup: cardOf(author).stakeholderGroup,
      text,
      draftKey,
    });
    // It was locked after its facts were read.
    if (!added) throw forbidden('topic-locked');
    const post = viewOf(id, parent, cardOf(author), text, added);
    tell(tx, rooms.topic(topicId), 'post.added', { topicId, post, newParticipant: added.new_participant }, postRef(id));
    if (added.draft_revision !== null) {
      const gone = { key: draftKey, revision: Number(added.draft_revision), savedAt: null };
      tell(tx, rooms.account(author.id), 'draft.changed', gone, postRef(id));
    }
    return post;
  }
}
