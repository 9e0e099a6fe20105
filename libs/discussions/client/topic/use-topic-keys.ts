import { useT } from '@minga/kernel/client';
import { useToast } from '@minga/ui';
import { useNavigate } from 'react-router';
import { useActs } from '../act/acts';
import { seenIn, nextUnread } from '../reading/read-marks';
import { currentPost, focusedPost, goTo, positionOf, postElements } from '../reading/places';
import type { BindingsState } from '../reading/bindings';
import type { Shortcut } from '../reading/shortcuts';
import { useShortcuts } from '../reading/use-shortcuts';
import { isUnread, type TopicScope } from './context';
import type { Held } from './held';
import { placeAddress } from './stretch';

/** Height that the bar covers at the top of the window. */
const BAR_PX = 72;

/** The shortcuts of a topic's page, and the way to change them. */
export function useTopicKeys(scope: TopicScope, held: Held): BindingsState {
  const { open } = useActs();
  const navigate = useNavigate();
  const toast = useToast();
  const { t } = useT();
  const { page, order } = scope;
  const all = [page.opening, ...held.items];

  function move(step: 1 | -1) {
    const posts = postElements();
    const current = currentPost(posts, BAR_PX);
    const at = current ? posts.indexOf(current) : -1;
    // The first press goes to what one is reading, further ones from it.
    const focused = focusedPost() !== null;
    goTo(posts[focused ? Math.min(Math.max(at + step, 0), posts.length - 1) : Math.max(at, 0)]);
  }
  function toUnread() {
    const seen = seenIn(page.topic.id);
    const posts = postElements();
    const unread = (position: number) => all.some((post) => post.position === position && isUnread(scope, post)) && !seen.has(position);
    const found = nextUnread(posts.map((post) => positionOf(post)!), positionOf(focusedPost()), unread);
    if (found !== undefined) return goTo(posts.find((post) => positionOf(post) === found));
    const next = page.viewer.readPosition + 1;
    const here = all.some((post) => post.position === next);
    if (page.viewer.account && next <= page.topic.lastPosition && !here) return void navigate(placeAddress(page.topic.address, order, next));
    // A key that does nothing seems broken, most of all to who does not see the page.
    toast({ text: t('discussions.nothing-unread') });
  }
  const acts: Record<Shortcut, () => void> = {
    next: () => move(1),
    previous: () => move(-1),
    unread: toUnread,
    reply() {
      const position = positionOf(focusedPost());
      scope.reply(all.find((post) => post.position === position && !post.deleted) ?? page.opening);
    },
    help: () => open({ kind: 'shortcuts' }),
  };
  return useShortcuts((shortcut) => acts[shortcut]());
}
