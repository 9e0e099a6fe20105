import { Injectable } from '@nestjs/common';
import { invalidField, rooms } from '@minga/kernel/contract';
import { Db, renderMarkdown, type Actor, type Tx } from '@minga/kernel/server';
import { draftKeys, type Deletion, type EditPostInput, type Post } from '../contract';
import { account, lockedPostFor, postFor, type PostFound } from './discussions.access';
import { insistOnRevision, replaceText, type EditedPost } from './edit-post';
import { postRef, tell } from './events';
import { postById } from './post.queries';
import { TextPress, type PreparedText } from './prepared-text';
import { bury, tombstoneOf, unbury } from './tombstones';
import { changeTopic } from './topic.changes';

@Injectable()
export class PostsService {
  constructor(
    private readonly db: Db,
    private readonly press: TextPress,
  ) {}

  /** @throws Refusal 401, 403, 404; 409 `stale-edit` with the present `source`, `revision` and `lang` in its facts */
  async edit(actor: Actor, postId: string, { source, baseRevision, lang }: EditPostInput): Promise<Post> {
    const found = await postFor(this.db, account(actor), postId, 'read');
    const text = await this.press.prepare(source, lang ?? found.post_lang);
    return this.write(actor, found, async (tx) => {
      const post = await lockedPostFor(tx, actor, postId, 'edit');
      insistOnRevision(post, baseRevision);
      await this.replace(tx, post, text);
      return postById(tx, postId);
    });
  }

  private async replace(tx: Tx, post: PostFound, text: PreparedText): Promise<void> {
    const key = draftKeys.edit(post.post_id);
    const edited = await replaceText(tx, post, text, key);
    this.tellEdit(tx, post, text, edited);
    if (edited.draft_revision !== null) {
      const gone = { key, revision: Number(edited.draft_revision), savedAt: null };
      tell(tx, rooms.account(post.author_id), 'draft.changed', gone, postRef(post.post_id));
    }
    if (post.position === 0) await changeTopic(tx, post, { excerpt: text.excerpt, lang: text.lang });
  }

  private tellEdit(tx: Tx, post: PostFound, { html, lang }: PreparedText, { edited_at, revision }: EditedPost): void {
    const payload = { topicId: post.id, postId: post.post_id, html, lang, editedAt: edited_at.toISOString(), revision };
    tell(tx, rooms.topic(post.id), 'post.edited', payload, postRef(post.post_id));
  }

  /** A moderator who deletes somebody else's post says why. Deleting again answers with the tombstone that is there. */
  async delete(actor: Actor, postId: string, given: string | undefined): Promise<Deletion> {
    const who = account(actor);
    const found = await postFor(this.db, who, postId, 'delete');
    return this.write(actor, found, async (tx) => {
      const post = await lockedPostFor(tx, actor, postId, 'delete');
      if (post.deleted_as) return tombstoneOf(tx, postId);
      const as = post.author_id === who.id ? 'author' : 'moderator';
      const reason = given || null;
      if (as === 'moderator' && !reason) throw invalidField('reason', 'reason-required');
      return bury(tx, post, { id: who.id, name: who.card.name, as, reason });
    });
  }

  async restore(actor: Actor, postId: string): Promise<Post> {
    const found = await postFor(this.db, account(actor), postId, 'restore');
    return this.write(actor, found, async (tx) => {
      const post = await lockedPostFor(tx, actor, postId, 'restore');
      if (post.deleted_as) await unbury(tx, post, renderMarkdown(post.source, { lang: post.post_lang }).excerpt);
      return postById(tx, postId);
    });
  }

  private write<T>(actor: Actor, post: PostFound, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.write(actor, work, { room: rooms.topic(post.id) });
  }
}
