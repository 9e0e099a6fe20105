import { useOutbox, useSend } from '@minga/kernel/client';
import type { RouteResult } from '@minga/kernel/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { postRoutes, type Reaction, type TopicPage } from '../../contract';
import { changePage, useTopic } from '../topic/context';

type Reacted = RouteResult<typeof postRoutes.react>;

/** The page with the server's answer in it: the event that tells everybody may come later. */
const answered = (page: TopicPage, { postId, reactions, own }: Reacted): TopicPage => {
  const change = <P extends { id: string }>(post: P): P => (post.id === postId ? { ...post, reactions } : post);
  return {
    ...page,
    opening: change(page.opening),
    posts: { ...page.posts, items: page.posts.items.map(change) },
    viewer: { ...page.viewer, ownReactions: { ...page.viewer.ownReactions, [postId]: own } },
  };
};

/** Gives or takes a reaction, by the outbox: it is not lost with the line. Undefined for guests. */
export function useReact(postId: string): ((kind: Reaction, on: boolean) => void) | undefined {
  const { page, queryKey } = useTopic();
  const queries = useQueryClient();
  const give = useSend(postRoutes.react, page.topic.id);
  const take = useSend(postRoutes.unreact, page.topic.id);
  const outbox = useOutbox();
  const react = useCallback(
    (kind: Reaction, on: boolean) => {
      const input = { params: { postId, kind } };
      const done = (result: Reacted) => changePage(queries, queryKey, (view) => answered(view, result));
      if (on) give(input, done);
      else take(input, done);
    },
    [postId, give, take, queries, queryKey],
  );
  return outbox ? react : undefined;
}
