import { useT } from '@minga/kernel/client';
import { Tabs } from '@minga/ui';
import { useEffect, useRef } from 'react';
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

/** On a phone the row is longer than the screen: the open one is scrolled to, along the row only. */
function bringTabIntoView(around: HTMLElement | null): void {
  const row = around?.firstElementChild;
  const open = row?.querySelector<HTMLElement>('[aria-current]');
  if (!row || !open) return;
  const at = open.getBoundingClientRect();
  row.scrollLeft += at.left - row.getBoundingClientRect().left - (row.clientWidth - at.width) / 2;
}

/** Links to the tabs: each has its address, so that they open without script too. */
export function RoomTabs({ room }: { room: RoomView }) {
  const { t } = useT();
  const addressOf = useRoomAddress();
  const row = useRef<HTMLDivElement>(null);
  const { tabs, open } = useRoomTab(room);
  const items = tabs.map(({ id, label, Count }) => ({ href: addressOf({ tab: id }), label: t(label), current: id === open?.id, ...(Count && { count: <Count room={room} /> }) }));
  const id = open?.id;
  useEffect(() => bringTabIntoView(row.current), [id]);
  if (items.length === 0) return null;
  return (
    <div ref={row} className="room-tabs">
      <Tabs label={t('live.room.tabs.label')} items={items} />
    </div>
  );
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
