import { useOutbox, useSend } from '@minga/kernel/client';
import type { RouteResult } from '@minga/kernel/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { postRoutes, type Reaction, type TopicPage } from '../../contract';
import { changePage, useTopic } from '../topic/context';

type Reacted = RouteResult<typeof postRoutes.react>;

/** The page with one's own reactions as answered. The tally comes by the event alone: an answer may be older than events that came before it. */
const answered = (page: TopicPage, { postId, own }: Reacted): TopicPage => ({
  ...page,
  viewer: { ...page.viewer, ownReactions: { ...page.viewer.ownReactions, [postId]: own } },
});

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
