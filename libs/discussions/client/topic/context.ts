import { createContext, use } from 'react';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Post, PostOrder, TopicPage } from '../../contract';
import type { PendingEdit, PendingReaction, PendingReply } from './pending';

/** What the parts of a topic's page share. */
export interface TopicScope {
  page: TopicPage;
  queryKey: QueryKey;
  order: PostOrder;
  /** The stretch's own query, without `?`: forms and links that stay on it need it. */
  search: string;
  /** Everything up to here counted as read when the page was opened; -1: never opened, or a guest, for whom nothing is marked. */
  baseline: number;
  /** Position of the post that the address asks for. */
  target: number | undefined;
  pending: { replies: PendingReply[]; edits: PendingEdit[]; reactions: PendingReaction[] };
  /** Opens the composer for an answer to a post. */
  reply(post: Post, quote?: string): void;
}

export const TopicContext = createContext<TopicScope | null>(null);

export function useTopic(): TopicScope {
  const scope = use(TopicContext);
  if (!scope) throw new Error('useTopic needs a topic page above it');
  return scope;
}

/** Marked as new: written by somebody else after what its reader had read. */
export const isUnread = ({ baseline, page }: Pick<TopicScope, 'baseline' | 'page'>, post: Post): boolean =>
  baseline >= 0 && post.position > baseline && post.author.id !== page.viewer.account?.id;

/** How much came after what its reader had read, up to what they have asked to see; their own replies here are not counted. */
export function countUnread({ baseline, page }: Pick<TopicScope, 'baseline' | 'page'>, items: readonly Post[], until: number): number {
  if (baseline < 0) return 0;
  const own = items.filter((post) => post.position > baseline && post.position <= until && post.author.id === page.viewer.account?.id);
  return Math.max(0, until - baseline - own.length);
}

/** Puts a server's answer into the view before its event comes; the cursor stays, so that the event changes the rest. */
export function changePage(queries: QueryClient, queryKey: QueryKey, change: (page: TopicPage) => TopicPage): void {
  queries.setQueryData<TopicPage>(queryKey, (page) => page && change(page));
}
