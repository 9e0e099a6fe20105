import { useT } from '@minga/kernel/client';
import { Button, IconButton, Menu, type MenuItem } from '@minga/ui';
import type { QueuePlace } from '../../../contract';
import { RoomForm, useRoomActs } from '../room-acts';

/** What of the room the acts follow from. */
export interface HandDesk {
  live: boolean;
  /** Who has the floor; empty: nobody. */
  turnId: string;
  /** The queue's last position. */
  last: number;
}

export interface HandActsProps extends Pick<QueuePlace, 'hand' | 'position'> {
  desk: HandDesk;
}

/** What a moderator does with a hand: give it the floor, move it, take it down. */
export function HandActs({ hand, position, desk }: HandActsProps) {
  const { t } = useT();
  const { act } = useRoomActs();
  const { name } = hand.person;
  const give = { hand: hand.id, after: desk.turnId };
  const items: MenuItem[] = [
    ...(position > 1 ? [{ id: 'give', label: t('live.room.floor.give'), onSelect: () => act({ intent: 'give', ...give }) }] : []),
    ...(position > 1 ? [{ id: 'first', label: t('live.room.queue.first'), onSelect: () => act({ intent: 'move-hand', hand: hand.id, place: '1' }) }] : []),
    ...(hand.place === null ? [] : [{ id: 'rule', label: t('live.room.queue.by-rule'), onSelect: () => act({ intent: 'move-hand', hand: hand.id, place: '' }) }]),
    { id: 'lower', label: t('live.room.queue.lower'), onSelect: () => act({ intent: 'lower', hand: hand.id }) },
  ];
  return (
    <span className="row row-s nw">
      {position === 1 ? (
        <RoomForm intent="give" fields={give}>
          <Button type="submit" tone="primary" size="s" disabled={!desk.live}>
            {t('live.room.floor.give')}
          </Button>
        </RoomForm>
      ) : (
        <>
          <RoomForm intent="move-hand" fields={{ hand: hand.id, place: String(position - 1) }}>
            <IconButton type="submit" small icon="up" label={t('live.room.queue.up', { name })} />
          </RoomForm>
          <RoomForm intent="move-hand" fields={{ hand: hand.id, place: String(position + 1) }}>
            <IconButton type="submit" small icon="down" label={t('live.room.queue.down', { name })} disabled={position === desk.last} />
          </RoomForm>
        </>
      )}
      <Menu end triggerClass="ib s" label={t('live.room.queue.more', { name })} items={items} />
    </span>
  );
}
