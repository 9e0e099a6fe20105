import { Injectable } from '@nestjs/common';
import { invalidField, rooms } from '@minga/kernel/contract';
import { Db, renderMarkdown, type AccountActor, type Actor, type Tx } from '@minga/kernel/server';
import { draftKeys, type Deletion, type EditPostInput, type HeldText, type Post } from '../contract';
import { account, lockedPostFor, postFor, type PostFound } from './discussions.access';
import { insistOnRevision } from './edit-post';
import { recordPostAct } from './moderation/record';
import { Submissions } from './moderation/submissions';
import { postById } from './post.queries';
import { TextPress, type PreparedText } from './prepared-text';
import { rewrite } from './rewrite';
import { bury, tombstoneOf, unbury } from './tombstones';

@Injectable()
export class PostsService {
  constructor(
    private readonly db: Db,
    private readonly press: TextPress,
    private readonly submissions: Submissions,
  ) {}

  /**
   * Changes one's own post, or as a moderator somebody else's, with a reason.
   * @throws Refusal 401, 403, 404; 409 `stale-edit` with the present `source`, `revision` and `lang` in its facts; 422 `reason-required`
   */
  async edit(actor: Actor, postId: string, { source, baseRevision, lang, reason }: EditPostInput): Promise<Post | HeldText> {
    const who = account(actor);
    const found = await postFor(this.db, who, postId, 'read');
    const text = await this.press.prepare(source, lang ?? found.post_lang);
    return this.write(actor, found, async (tx) => {
      const post = await lockedPostFor(tx, actor, postId, 'edit');
      insistOnRevision(post, baseRevision);
      const held = post.author_id === who.id ? await this.editOwn(tx, who, post, text) : await this.editOthers(tx, who, post, text, reason);
      return held ?? postById(tx, postId);
    });
  }

  private async editOwn(tx: Tx, who: AccountActor, post: PostFound, text: PreparedText): Promise<HeldText | undefined> {
    const draftKey = draftKeys.edit(post.post_id);
    const place = { kind: 'edit', groupId: post.group_id, topicId: post.id, postId: post.post_id, baseRevision: post.revision } as const;
    const held = await this.submissions.hold(tx, who, { place, text, draftKey });
    if (!held) await rewrite(tx, post, text, draftKey);
    return held;
  }

  private async editOthers(tx: Tx, who: AccountActor, post: PostFound, text: PreparedText, reason: string | undefined): Promise<undefined> {
    if (!reason) throw invalidField('reason', 'reason-required');
    await rewrite(tx, post, text, draftKeys.edit(post.post_id), { by: who.id, reason });
    await recordPostAct(tx, 'post.edited', post, reason);
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
      if (as === 'moderator') await recordPostAct(tx, 'post.deleted', post, reason);
      return bury(tx, post, { id: who.id, name: who.card.name, as, reason });
    });
  }

  /** Out of sight but for its author and the moderators. Hiding again answers with the mark that is there. */
  async hide(actor: Actor, postId: string, reason: string): Promise<Deletion> {
    const who = account(actor);
    const found = await postFor(this.db, who, postId, 'hide');
    return this.write(actor, found, async (tx) => {
      const post = await lockedPostFor(tx, actor, postId, 'hide');
      if (post.deleted_as) return tombstoneOf(tx, postId);
      await recordPostAct(tx, 'post.hidden', post, reason);
      return bury(tx, post, { id: who.id, name: who.card.name, as: 'hidden', reason });
    });
  }

  async restore(actor: Actor, postId: string): Promise<Post> {
    const found = await postFor(this.db, account(actor), postId, 'restore');
    return this.write(actor, found, async (tx) => {
      const post = await lockedPostFor(tx, actor, postId, 'restore');
      if (post.deleted_as) {
        await unbury(tx, post, renderMarkdown(post.source, { lang: post.post_lang }).excerpt);
        if (post.deleted_as !== 'author') await recordPostAct(tx, 'post.restored', post, null);
      }
      return postById(tx, postId);
    });
  }

  private write<T>(actor: Actor, post: PostFound, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.write(actor, work, { room: rooms.topic(post.id) });
  }
}
