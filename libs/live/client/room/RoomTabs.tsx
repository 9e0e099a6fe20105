import { useT } from '@minga/kernel/client';
import { Tabs } from '@minga/ui';
import { useSearchParams } from 'react-router';
import type { RoomView } from '../../contract';
import { TABS, type RoomTab } from './tabs';
import { useRoomAddress } from './use-room-address';

/** The tab that the address asks for, else the first there is. */
export function useRoomTab(room: RoomView): { tabs: RoomTab[]; open: RoomTab | undefined } {
  const [search] = useSearchParams();
  const tabs = TABS.filter(({ hidden }) => !hidden?.(room));
  return { tabs, open: tabs.find(({ id }) => id === search.get('tab')) ?? tabs[0] };
}

/** Links to the tabs: each has its address, so that they open without script too. */
export function RoomTabs({ room }: { room: RoomView }) {
  const { t } = useT();
  const addressOf = useRoomAddress();
  const { tabs, open } = useRoomTab(room);
  const items = tabs.map(({ id, label, Count }) => ({ href: addressOf({ tab: id }), label: t(label), current: id === open?.id, ...(Count && { count: <Count room={room} /> }) }));
  return items.length === 0 ? null : <Tabs label={t('live.room.tabs.label')} items={items} />;
}

/** What the open tab holds. */
export function OpenTab({ room }: { room: RoomView }) {
  const { t } = useT();
  const { open } = useRoomTab(room);
  if (!open) return null;
  const { Component } = open;
  return (
    <section aria-labelledby="room-tab">
      <h2 id="room-tab" className="vh">
        {t(open.label)}
      </h2>
      <Component room={room} />
    </section>
  );
}
