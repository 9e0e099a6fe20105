import type { Pending } from '@minga/kernel/client';
import type { Problem } from '@minga/kernel/contract';
import { REACTIONS, type Post, type Reaction, type Tally } from '../../contract';

interface Waiting {
  /** The mutation id. */
  id: string;
  state: Pending['state'];
  problem: Problem | null;
}
export interface PendingReply extends Waiting {
  parentId: string | null;
  source: string;
}
export interface PendingEdit extends Waiting {
  postId: string;
  source: string;
  baseRevision: number;
}
export interface PendingReaction extends Waiting {
  postId: string;
  kind: Reaction;
  on: boolean;
}
/** What of a topic is on its way, told apart by what it would do. */
export interface OnItsWay {
  replies: PendingReply[];
  edits: PendingEdit[];
  reactions: PendingReaction[];
}

const REPLY = /^\/api\/topics\/[^/]+\/posts$/;
const EDIT = /^\/api\/posts\/([^/]+)$/;
const REACTION = /^\/api\/posts\/([^/]+)\/reactions\/([^/]+)$/;

const text = (body: unknown, name: string): string => {
  const value = (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** Sorts the outbox's entries of a topic by what they are. */
export function onItsWay(entries: readonly Pending[]): OnItsWay {
  const found: OnItsWay = { replies: [], edits: [], reactions: [] };
  for (const { id, state, problem, method, url, body } of entries) {
    const edit = EDIT.exec(url);
    const reaction = REACTION.exec(url);
    if (method === 'POST' && REPLY.test(url)) {
      found.replies.push({ id, state, problem, parentId: text(body, 'parentId') || null, source: text(body, 'source') });
    } else if (method === 'PATCH' && edit) {
      const baseRevision = Number((body as { baseRevision?: unknown })?.baseRevision ?? 0);
      found.edits.push({ id, state, problem, postId: edit[1]!, source: text(body, 'source'), baseRevision });
    } else if (reaction) {
      const kind = REACTIONS.find((item) => item === reaction[2]);
      if (kind) found.reactions.push({ id, state, problem, postId: reaction[1]!, kind, on: method === 'PUT' });
    }
  }
  return found;
}

/** Reactions as their reader sees them: what they gave or took shows before the server has said so. */
export function shownReactions(post: Post, own: readonly Reaction[], pending: readonly PendingReaction[]): { tally: Tally; own: Reaction[] } {
  const tally = { ...post.reactions };
  const mine = new Set(own);
  for (const { postId, kind, on, state } of pending) {
    if (postId !== post.id || state === 'refused' || mine.has(kind) === on) continue;
    tally[kind] = Math.max(0, tally[kind] + (on ? 1 : -1));
    if (on) mine.add(kind);
    else mine.delete(kind);
  }
  return { tally, own: REACTIONS.filter((kind) => mine.has(kind)) };
}

/** Where the topic stood when a reply was sent; unknown for one that an earlier page sent. */
export type SentFrom = ReadonlyMap<string, number>;

/**
 * Replies on their way that are not yet among the posts. The event that brings one may overtake the answer to its request;
 * it names no request, so each of my posts under the same parent that came after it was sent stands for one, in order.
 */
export function notYetShown(replies: readonly PendingReply[], items: readonly Post[], me: string | undefined, opening: string, sentFrom: SentFrom): PendingReply[] {
  const taken = new Set<string>();
  return replies.filter((reply) => {
    const base = sentFrom.get(reply.id);
    if (base === undefined) return true;
    const arrived = items.find(
      (post) => post.author.id === me && post.position > base && post.parent?.id === (reply.parentId ?? opening) && !taken.has(post.id),
    );
    if (arrived) taken.add(arrived.id);
    return !arrived;
  });
}
