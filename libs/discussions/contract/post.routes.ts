import * as z from 'zod/mini';
import { Id, Language, defineRoutes } from '@minga/kernel/contract';
import { DeletePostInput, EditPostInput, PostHistoryQuery, Source } from './inputs';
import { HeldText } from './moderation/moderation.views';
import { Deletion, Post, PostHistory, PostPlace, PostSource } from './post.views';
import { Reaction, Tally } from './words';

const PostParams = z.object({ postId: Id });
const ReactionParams = z.object({ postId: Id, kind: Reaction });
const Reacted = z.object({ postId: Id, reactions: Tally, own: z.array(Reaction) });

export const postRoutes = defineRoutes({
  getPost: {
    method: 'GET',
    path: '/api/posts/:postId',
    summary: 'A post and where it stands: what its permalink opens.',
    params: PostParams,
    response: PostPlace,
  },
  getPostSource: {
    method: 'GET',
    path: '/api/posts/:postId/source',
    summary: 'The Markdown of a post.',
    params: PostParams,
    response: PostSource,
  },
  editPost: {
    method: 'PATCH',
    path: '/api/posts/:postId',
    summary: 'Changes a post: one’s own, or as a moderator with a reason. An edit of an older revision is refused with the current text.',
    params: PostParams,
    body: EditPostInput,
    response: z.union([HeldText, Post]),
  },
  getPostHistory: {
    method: 'GET',
    path: '/api/posts/:postId/history',
    summary: 'The versions of a post, latest first, with what changed in each.',
    params: PostParams,
    query: PostHistoryQuery,
    response: PostHistory,
  },
  deletePost: {
    method: 'PUT',
    path: '/api/posts/:postId/deletion',
    summary: 'Leaves a tombstone with who and why; replies stay. Moderators must give a reason.',
    params: PostParams,
    body: DeletePostInput,
    response: Deletion,
    repeatable: true,
  },
  restorePost: {
    method: 'DELETE',
    path: '/api/posts/:postId/deletion',
    summary: 'Brings a deleted post back.',
    params: PostParams,
    response: Post,
    repeatable: true,
  },
  react: {
    method: 'PUT',
    path: '/api/posts/:postId/reactions/:kind',
    summary: 'Gives a reaction.',
    params: ReactionParams,
    response: Reacted,
    repeatable: true,
  },
  unreact: {
    method: 'DELETE',
    path: '/api/posts/:postId/reactions/:kind',
    summary: 'Takes a reaction back.',
    params: ReactionParams,
    response: Reacted,
    repeatable: true,
  },
  previewPost: {
    method: 'POST',
    path: '/api/post-preview',
    summary: 'How a text would look as a post. Nothing is kept.',
    limit: 'preview',
    body: z.object({ source: Source, lang: z.optional(Language) }),
    response: z.object({ html: z.string() }),
    status: 200,
    repeatable: true,
  },
});
