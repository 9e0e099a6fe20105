import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Post, TopicPage } from '../../contract';
import { quotation } from './selection';
import type { ReplyState, ReplyTarget } from './reply-target';

type Aim = Omit<ReplyTarget, 'turn'>;

function aimAt(page: TopicPage, post: Post | undefined, insert?: string): Aim {
  if (!post || post.position === 0) return { postId: page.opening.id, name: null, insert };
  return { postId: post.id, name: post.author.name, insert };
}

/** A post of the topic that may stand on another stretch: then its author's name is not known here. */
function aimById(page: TopicPage, postId: string | null, insert?: string): Aim {
  const post = [page.opening, ...page.posts.items].find(({ id }) => id === postId);
  return post || postId === null ? aimAt(page, post, insert) : { postId, name: '', insert };
}

/** What is being answered. `replyTo` is the position that a plain link asked for. */
export function useReplyState(page: TopicPage, replyTo: number | null): ReplyState {
  const turns = useRef(0);
  const [target, setTarget] = useState<ReplyTarget>(() => {
    const asked = page.posts.items.find((post) => post.position === replyTo);
    return { ...aimAt(page, asked), turn: 0 };
  });
  const [open, setOpen] = useState(replyTo !== null);
  // The functions below stay the same while the page changes around them: every post holds one.
  const latest = useRef(page);
  latest.current = page;
  const take = useCallback((aim: Aim) => {
    turns.current += 1;
    setTarget({ ...aim, turn: turns.current });
    setOpen(true);
  }, []);
  const to = useCallback(
    // At once: on a phone the keyboard opens only for a field that has the focus within the tap.
    (post: Post, quote?: string) => flushSync(() => take(aimAt(latest.current, post, quote === undefined ? undefined : quotation(post, quote)))),
    [take],
  );
  const restore = useCallback(({ parentId, source }: { parentId: string | null; source: string }) => take(aimById(latest.current, parentId, source)), [take]);
  const resume = useCallback((postId: string) => setTarget({ ...aimById(latest.current, postId), turn: 0 }), []);
  const clear = useCallback(() => take(aimAt(latest.current, undefined)), [take]);
  const rest = useCallback(() => {
    setTarget({ ...aimAt(latest.current, undefined), turn: 0 });
    setOpen(false);
  }, []);
  return useMemo(() => ({ target, open, to, clear, rest, setOpen, restore, resume }), [target, open, to, clear, rest, restore, resume]);
}
