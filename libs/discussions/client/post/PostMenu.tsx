import { useApi, useEnvironment, useT } from '@minga/kernel/client';
import { newId } from '@minga/kernel/contract';
import { Menu, useToast, type MenuItem } from '@minga/ui';
import { useState } from 'react';
import { moderationRoutes, postCan, postPermalink, postRoutes, REACTIONS, topicRoutes, type Post } from '../../contract';
import { useActs } from '../act/acts';
import { selectedIn, wordsOf } from '../composer/selection';
import { useTopic } from '../topic/context';
import { shownReactions } from '../topic/pending';
import { offered, REACTION_ICON } from './reactions';
import { useReact } from './use-react';

/** Everything else that may be done with a post; only what this reader may do is offered. */
export function PostMenu({ post }: { post: Post }) {
  const { t } = useT();
  const items = [...useReactionItems(post), ...useShareItems(post), ...useOwnItems(post), ...useAnswerItems(post)];
  const [room, look] = useRoomForMenu();
  return (
    <span {...look}>
      <Menu label={t('discussions.post.more')} triggerClass="" items={items} {...room} />
    </span>
  );
}

/** Room that a menu needs below its button, in pixels. */
const MENU_PX = 400;

/** Opens the menu to where there is room for it, looked at when it is about to open. */
function useRoomForMenu() {
  const [room, setRoom] = useState({ end: true, above: false });
  const look = ({ currentTarget }: { currentTarget: Element }) => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    setRoom({ end: left > innerWidth / 2, above: bottom + MENU_PX > innerHeight && bottom > MENU_PX });
  };
  return [room, { onPointerDownCapture: look, onKeyDownCapture: look }] as const;
}

function useReactionItems(post: Post): MenuItem[] {
  const { t } = useT();
  const { page, pending } = useTopic();
  const react = useReact(post.id);
  const { tally, own } = shownReactions(post, page.viewer.ownReactions[post.id] ?? [], pending.reactions);
  if (!react || !postCan(page, post, 'react').allowed) return [];
  const hidden = REACTIONS.filter((kind) => !offered(tally).includes(kind));
  return hidden.map((kind) => ({
    id: kind,
    icon: REACTION_ICON[kind],
    label: t(`discussions.reactions.${kind}`),
    onSelect: () => react(kind, !own.includes(kind)),
  }));
}

function useShareItems(post: Post): MenuItem[] {
  const { t } = useT();
  const { page, reply } = useTopic();
  const { origin } = useEnvironment();
  const toast = useToast();
  const { run } = useActs();
  const address = `${origin}${postPermalink(post.id)}`;
  const copy: MenuItem = {
    id: 'copy',
    icon: 'link',
    label: t('discussions.post.copy-link'),
    onSelect: () => void run(() => navigator.clipboard.writeText(address)).then((done) => done && toast({ text: t('discussions.post.link-copied') })),
  };
  if (!postCan(page, post, 'replyTo').allowed) return [copy];
  return [{ id: 'quote', icon: 'quote', label: t('discussions.post.quote'), onSelect: () => reply(post, selectedIn(post.position) ?? wordsOf(post.html)) }, copy];
}

function useOwnItems(post: Post): MenuItem[] {
  const { t } = useT();
  const { page } = useTopic();
  const { edit, open, run } = useActs();
  const api = useApi(postRoutes);
  const moderation = useApi(moderationRoutes);
  const may = (verb: 'edit' | 'delete' | 'restore' | 'history') => postCan(page, post, verb).allowed;
  const items: (MenuItem | false)[] = [
    may('edit') && (post.author.id === page.viewer.account?.id
      ? { id: 'edit', icon: 'edit', label: t('discussions.edit'), onSelect: () => edit(post.id), divided: true }
      : { id: 'edit', icon: 'edit', label: t('discussions.moderate.edit'), href: `${postPermalink(post.id)}/edit`, divided: true }),
    post.revision > 1 && may('history') && { id: 'history', icon: 'history', label: t('discussions.history'), onSelect: () => open({ kind: 'history', post }) },
    !post.deleted && may('delete') && { id: 'delete', icon: 'trash', danger: true, label: t('discussions.delete'), onSelect: () => open({ kind: 'delete', post }) },
    !post.deleted && page.viewer.can.moderate.allowed && post.author.id !== page.viewer.account?.id && { id: 'hide', icon: 'eye', label: t('discussions.moderate.hide'), onSelect: () => open({ kind: 'reason', title: t('discussions.moderate.hide-title'), verb: t('discussions.moderate.hide'), act: (reason) => moderation.hidePost({ params: { postId: post.id }, body: { reason } }), done: t('discussions.moderate.hidden') }) },
    !post.deleted && post.position > 0 && page.viewer.can.moderate.allowed && { id: 'split', icon: 'out', label: t('discussions.moderate.split'), href: `${page.topic.address}/manage?split=${post.id}#split` },
    Boolean(post.deleted) &&
      may('restore') && {
        id: 'restore',
        icon: 'undo',
        label: t('discussions.restore'),
        onSelect: () => void run(() => api.restorePost({ params: { postId: post.id } }, { mutationId: newId() }), { text: t('discussions.restored') }),
      },
  ];
  return items.filter((item) => item !== false);
}

function useAnswerItems(post: Post): MenuItem[] {
  const { t } = useT();
  const { page } = useTopic();
  const { run } = useActs();
  const api = useApi(topicRoutes);
  const { topic, viewer } = page;
  if (!viewer.can.accept.allowed || post.position === 0 || post.deleted) return [];
  const params = { topicId: topic.id };
  if (topic.accepted?.postId === post.id) {
    const onSelect = () => void run(() => api.unacceptAnswer({ params }), { text: t('discussions.unaccepted-done') });
    return [{ id: 'unaccept', icon: 'x', label: t('discussions.unaccept'), onSelect, divided: true }];
  }
  const onSelect = () => void run(() => api.acceptAnswer({ params, body: { postId: post.id } }), { text: t('discussions.accepted-done') });
  return [{ id: 'accept', icon: 'check', label: t('discussions.accept'), onSelect, divided: true }];
}
