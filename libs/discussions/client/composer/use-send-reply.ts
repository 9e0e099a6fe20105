import { useOutbox, useSend, useT } from '@minga/kernel/client';
import { useToast } from '@minga/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { isHeld, topicRoutes, type HeldText, type Post, type TopicPage } from '../../contract';
import { addToRange } from '../../contract/reduce/posts.reduce';
import { goTo, postAt } from '../reading/places';
import { changePage, useTopic } from '../topic/context';
import { placeAddress } from '../topic/stretch';

/** The page with a reply that the server has taken; its event counts it. */
function withReply(page: TopicPage, post: Post): TopicPage {
  return { ...page, posts: addToRange(page.posts, { type: 'post.added', version: 2, payload: { topicId: page.topic.id, post, newParticipant: false } }) };
}

/** Whoever has not gone on to something else finds the reply where it stands. */
const goToOwn = (position: number): void =>
  void requestAnimationFrame(() => {
    if (document.activeElement === document.body) goTo(postAt(position), 'nearest');
  });

const holdsPost = (page: TopicPage | undefined, post: Post): boolean => Boolean(page?.posts.items.some(({ id }) => id === post.id));

/** Sends a reply by the outbox. It is on the page at once, and stays there when the server has it. Undefined for guests. */
export function useSendReply(
  onSent: (mutationId: string) => void,
  onElsewhere: (position: number) => void,
): ((parentId: string, source: string) => void) | undefined {
  const { t } = useT();
  const { page, queryKey, order } = useTopic();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { topic } = page;
  const send = useSend(topicRoutes.reply, topic.id);
  if (!useOutbox()) return undefined;

  function arrived(post: Post | HeldText) {
    // It is told to the account's room, and shows at its place from there.
    if (isHeld(post)) return;
    changePage(queries, queryKey, (before) => withReply(before, post));
    if (holdsPost(queries.getQueryData<TopicPage>(queryKey), post)) return goToOwn(post.position);
    // Its place is on another stretch of the topic.
    onElsewhere(post.position);
    const see = { label: t('discussions.see-it'), onUndo: () => void navigate(placeAddress(topic.address, order, post.position)) };
    toast({ text: t('discussions.published-elsewhere'), undo: see });
  }
  return (parentId, source) => onSent(send({ params: { topicId: topic.id }, body: { parentId, source } }, arrived));
}
