import { createContext, use } from 'react';
import type { Post } from '../../contract';

/** What the reply that is being written answers. */
export interface ReplyTarget {
  /** The opening post when nothing else was chosen. */
  postId: string;
  /** Its author; null for the opening post, '' when the post stands on another stretch. */
  name: string | null;
  /** Text to put in when the composer opens: a quotation, or a refused reply's text. */
  insert?: string;
  /** Raised by each wish to write, so that the same target asked for again takes the focus again; 0 where nobody wished to. */
  turn: number;
}

export interface ReplyState {
  target: ReplyTarget;
  /** Somebody is writing: the composer shows all of itself. */
  open: boolean;
  /** Answers a post; `quote` is what is quoted of it. */
  to(post: Post, quote?: string): void;
  /** Back to answering the topic as a whole, and goes on writing. */
  clear(): void;
  /** After sending: back to answering the topic as a whole, and nobody writes. */
  rest(): void;
  setOpen(open: boolean): void;
  /** A refused reply's text comes back to be changed. */
  restore(reply: { parentId: string | null; source: string }): void;
  /** Goes on with what was being written, without taking the focus. */
  resume(postId: string): void;
}

export const ReplyContext = createContext<ReplyState | null>(null);

export function useReply(): ReplyState {
  const reply = use(ReplyContext);
  if (!reply) throw new Error('useReply needs a ReplyContext above it');
  return reply;
}
