import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { PostFound } from './discussions.access';
import { replaceText, type Moderated } from './edit-post';
import { postRef, tell } from './events';
import type { PreparedText } from './prepared-text';
import { changeTopic } from './topic.changes';

/**
 * Puts another text in a post's place and tells whoever sees it. Topic and post are locked.
 * @param draftKey the draft that it was written in; '' when none is to go
 */
export async function rewrite(tx: Tx, post: PostFound, text: PreparedText, draftKey: string, moderated?: Moderated): Promise<void> {
  const { edited_at, revision, draft_revision } = await replaceText(tx, post, text, draftKey, moderated);
  const { html, lang } = text;
  const said = { html, lang, editedAt: edited_at.toISOString(), revision, moderated: moderated ? { reason: moderated.reason } : null };
  tell(tx, rooms.topic(post.id), 'post.edited', { topicId: post.id, postId: post.post_id, ...said }, postRef(post.post_id));
  if (draft_revision !== null) {
    const gone = { key: draftKey, revision: Number(draft_revision), savedAt: null };
    tell(tx, rooms.account(post.author_id), 'draft.changed', gone, postRef(post.post_id));
  }
  if (post.position === 0) await changeTopic(tx, post, { excerpt: text.excerpt, lang });
}
