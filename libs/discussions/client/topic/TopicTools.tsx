import { Slot, useApi, useT } from '@minga/kernel/client';
import { Icon, Menu, Segmented, useUi, type MenuItem } from '@minga/ui';
import { WATCH_LEVELS } from '@minga/groups/contract';
import { feedAddress, topicRoutes } from '../../contract';
import { useActs } from '../act/acts';
import { useHydrated } from '../reading/use-hydrated';
import '../slots';
import { useTopic } from './context';
import { stretchAddress } from './stretch';

/** How the replies stand, and what concerns the topic as a whole. */
export function TopicTools() {
  const { t } = useT();
  const { page, order } = useTopic();
  const { id, address, replies, group, openedBy } = page.topic;
  const orders = [
    { value: 'tree', label: t('discussions.orders.tree'), href: stretchAddress(address, 'tree') },
    { value: 'arrival', label: t('discussions.orders.arrival'), href: stretchAddress(address, 'arrival') },
  ] as const;
  return (
    <div className="th-tools">
      {replies > 1 && <Segmented label={t('discussions.order')} options={orders} value={order} />}
      <span className="push row row-s">
        {page.viewer.account && <Watch />}
        <Slot name="topic.acts" props={{ subject: { type: 'topic', id }, groupId: group.id, authorId: openedBy.id }} />
        <TopicMenu />
      </span>
    </div>
  );
}

/** How much of this topic one wants to be told. */
function Watch() {
  const { t } = useT();
  const { Link } = useUi();
  const { page } = useTopic();
  const { run } = useActs();
  const api = useApi(topicRoutes);
  const { topic, viewer } = page;
  const hydrated = useHydrated();
  const words = t(`discussions.watch.${viewer.watch ?? 'group'}`);
  if (!hydrated) {
    return (
      <Link className="btn s q" href={`${topic.address}/manage`}>
        <Icon name="bell" />
        {words}
      </Link>
    );
  }
  const items: MenuItem[] = [null, ...WATCH_LEVELS].map((level) => ({
    id: level ?? 'group',
    label: t(`discussions.watch.${level ?? 'group'}`),
    checked: viewer.watch === level,
    onSelect: () => void run(() => api.setTopicWatch({ params: { topicId: topic.id }, body: { level } })),
  }));
  const trigger = (
    <>
      <Icon name="bell" />
      {words}
      <Icon name="down" />
    </>
  );
  return <Menu label={t('discussions.watch-label')} trigger={trigger} triggerClass="btn s q" items={items} end />;
}

function TopicMenu() {
  const { t } = useT();
  const { Link } = useUi();
  const items = useTopicItems();
  const { topic } = useTopic().page;
  if (!useHydrated()) {
    return (
      <Link className="btn s q" href={`${topic.address}/manage`}>
        {t('discussions.topic-acts')}
      </Link>
    );
  }
  return <Menu label={t('discussions.topic-acts')} triggerClass="ib s" items={items} end />;
}

function useTopicItems(): MenuItem[] {
  const { t } = useT();
  const { run, open } = useActs();
  const api = useApi(topicRoutes);
  const { topic, viewer } = useTopic().page;
  const params = { topicId: topic.id };
  const { lastPosition, address, pinned, locked, archived } = topic;
  const unread = viewer.account !== null && viewer.readPosition < lastPosition;
  const items: (MenuItem | false)[] = [
    unread && { id: 'read', icon: 'check', label: t('discussions.mark-read'), onSelect: () => void run(() => api.markRead({ params, body: { position: lastPosition } }), { text: t('discussions.marked-read') }) },
    { id: 'keys', icon: 'text', label: t('discussions.shortcuts.title'), onSelect: () => open({ kind: 'shortcuts' }) },
    topic.audience === 'public' && { id: 'feed', icon: 'feed', label: t('discussions.feed'), href: feedAddress(address) },
    viewer.can.update.allowed && { id: 'edit', icon: 'edit', label: t('discussions.edit-topic'), href: `${address}/manage`, divided: true },
  ];
  if (viewer.can.moderate.allowed) {
    const act = { pin: api.pinTopic, lock: api.lockTopic, archive: api.archiveTopic };
    for (const [name, is] of [['pin', pinned], ['lock', locked], ['archive', archived]] as const) {
      const title = t(`discussions.${is ? `un${name}` : name}`);
      const done = t(`discussions.${name}-${is ? 'undone' : 'done'}`);
      const ask = (reason: string) => act[name]({ params, body: { on: !is, reason } });
      items.push({ id: name, icon: name, label: title, onSelect: () => open({ kind: 'reason', title, verb: title, act: ask, done }), divided: name === 'pin' });
    }
    items.push({ id: 'moderate', label: t('discussions.moderate.more'), href: `${address}/manage#moderation` });
  }
  return items.filter((item) => item !== false);
}
