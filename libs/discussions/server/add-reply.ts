import { forbidden, newId, rooms } from '@minga/kernel/contract';
import type { Actor, Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { noReactions, type Post } from '../contract';
import { addPost, type AddedPost } from './add-post';
import type { ParentFound, PostFound } from './discussions.access';
import { postRef, tell, topicRef } from './events';
import { parentWherever } from './moderation/leads-on';
import type { PreparedText } from './prepared-text';

const emptyPost = {
  editedAt: null, moderated: null, revision: 1, deleted: null, reactions: noReactions, imported: null, childCount: 0, descendantCount: 0,
} as const;

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

export interface NewReply {
  parent: ParentFound;
  author: PersonCard;
  text: PreparedText;
  /** The draft that it was written in; '' when none is to go. */
  draftKey: string;
}

/**
 * Puts a reply in its place and tells the topic's room.
 * @param actor who must be allowed to answer there, where the tree was changed meanwhile
 */
export async function addReply(tx: Tx, actor: Actor, { parent: found, author, text, draftKey }: NewReply): Promise<Post> {
  const id = newId();
  const add = (parent: ParentFound) =>
    addPost(tx, {
      id,
      topicId: parent.id,
      parent: { ...parent, id: parent.post_id },
      authorId: author.id,
      stakeholderGroup: author.stakeholderGroup,
      text,
      draftKey,
      shape: parent.shape,
    });
  let parent = found;
  let added = await add(parent);
  if (!added) {
    // It was locked, split or merged after its facts were read: they are read again, and the topic is ours by now.
    parent = await parentWherever(tx, actor, found.id, found.post_id);
    added = await add(parent);
  }
  if (!added) throw forbidden('topic-locked');
  const post = viewOf(id, parent, author, text, added);
  tell(tx, rooms.topic(parent.id), 'post.added', { topicId: parent.id, post, newParticipant: added.new_participant }, postRef(id));
  if (added.read) {
    const mark = { topicId: parent.id, groupId: parent.group_id, position: added.position };
    tell(tx, rooms.account(author.id), 'read.moved', mark, topicRef(parent.id));
  }
  if (added.draft_revision !== null) {
    const gone = { key: draftKey, revision: Number(added.draft_revision), savedAt: null };
    tell(tx, rooms.account(author.id), 'draft.changed', gone, postRef(id));
  }
  return post;
}
