import { useApi, useLiveQuery, usePending, type Pending } from '@minga/kernel/client';
import { useMemo, useRef, useState } from 'react';
import { topicRoutes, type Post, type TopicPage } from '../../contract';
import type { TopicScope } from './context';
import { holdBack, type Held } from './held';
import { notYetShown, onItsWay } from './pending';
import { topicKey, topicQuery } from './topic.query';
import type { TopicPageData } from './TopicPage';

export interface TopicState {
  page: TopicPage;
  held: Held;
  /** Position up to which the reader has asked to see. */
  until: number;
  /** Shows what waits. */
  showFresh(): void;
  /** To be told when a reply leaves: from which place on to look for it. */
  sent(mutationId: string): void;
  /** To be told when a reply of the reader's took its place on another stretch. */
  elsewhere(position: number): void;
  scope: Omit<TopicScope, 'reply'>;
}

interface Shown {
  key: string;
  until: number;
}

/** What the page was when this stretch was opened; a new stretch starts anew. */
function useShown(key: string, lastPosition: number): [number, (until: number) => void] {
  const [shown, setShown] = useState<Shown>({ key, until: lastPosition });
  if (shown.key !== key) setShown({ key, until: lastPosition });
  return [shown.key === key ? shown.until : lastPosition, (until) => setShown({ key, until })];
}

function useTarget({ stretch }: TopicPageData, items: readonly Post[]): number | undefined {
  return stretch.at ?? items.find((post) => post.id === stretch.post)?.position;
}

function usePendingOf(topicId: string, page: TopicPage, sentFrom: ReadonlyMap<string, number>): TopicScope['pending'] {
  const entries: readonly Pending[] = usePending(topicId);
  return useMemo(() => {
    const found = onItsWay(entries);
    const me = page.viewer.account?.id;
    return { ...found, replies: notYetShown(found.replies, page.posts.items, me, page.opening.id, sentFrom) };
  }, [entries, page, sentFrom]);
}

/** The live view of a topic's page, with what this reader has asked to see and what is on its way. */
export function useTopicState(data: TopicPageData): TopicState {
  const api = useApi(topicRoutes);
  const page = useLiveQuery(topicQuery(api, data.topicId, data.stretch));
  const queryKey = topicKey(data.topicId, data.stretch);
  const { lastPosition } = page.topic;
  const [until, setUntil] = useShown(JSON.stringify(queryKey), lastPosition);
  const [baseline] = useState(page.viewer.readPosition);
  const sentFrom = useRef(new Map<string, number>()).current;
  const [elsewhere, setElsewhere] = useState<readonly number[]>([]);
  const pending = usePendingOf(data.topicId, page, sentFrom);
  const target = useTarget(data, page.posts.items);
  const held = useMemo(() => holdBack(page, until, elsewhere), [page, until, elsewhere]);
  const scope = useMemo(
    () => ({ page, queryKey, order: page.posts.order, search: data.search, baseline, target, pending }),
    // The key is made anew at each render; its text says whether it changed.
    [page, JSON.stringify(queryKey), data.search, baseline, target, pending],
  );
  return {
    page,
    held,
    until,
    showFresh: () => setUntil(lastPosition),
    sent: (id) => sentFrom.set(id, lastPosition),
    elsewhere: (position) => setElsewhere((before) => [...before, position]),
    scope,
  };
}
