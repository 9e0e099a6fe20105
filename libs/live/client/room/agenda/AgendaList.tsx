import { useT } from '@minga/kernel/client';
import { Cord, CordItem } from '@minga/ui';
import type { ReactNode } from 'react';
import { boxOf, elapsed, itemUnderWay, MINUTE_MS, type AgendaItem, type RoomView } from '../../../contract';
import { useServerClock } from '../../clock';

const stateOf = (item: AgendaItem): 'done' | 'live' | undefined => (item.endedAt ? 'done' : item.startedAt ? 'live' : undefined);

export interface AgendaListProps {
  room: RoomView;
  /** What stands under the item that is under way. */
  current?: ReactNode;
}

/** The agenda as a cord: what took how long, what is under way, what is to come. */
export function AgendaList({ room, current }: AgendaListProps) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const under = itemUnderWay(room.items);
  if (room.items.length === 0) return <p className="meta">{t('live.room.agenda.none')}</p>;
  return (
    <Cord className="ag">
      {room.items.map((item, index) => (
        <CordItem key={item.id} state={stateOf(item)}>
          <div className="agr" aria-current={item === under ? 'step' : undefined}>
            <span lang={room.lang}>{item === under ? <b>{title(item, index)}</b> : title(item, index)}</span>
            <span className="num meta" suppressHydrationWarning>
              <ItemTime item={item} at={at} />
            </span>
          </div>
          {item.note && <p className="meta" lang={room.lang}>{item.note}</p>}
          {item === under && current}
        </CordItem>
      ))}
    </Cord>
  );
}

const title = (item: AgendaItem, index: number): string => `${index + 1}. ${item.title}`;

function ItemTime({ item, at }: { item: AgendaItem; at: number }) {
  const { t } = useT();
  const box = boxOf(item) / MINUTE_MS;
  if (!item.startedAt) return t('live.room.agenda.box', { count: box });
  return t('live.room.agenda.took', { spent: Math.floor(elapsed(item, at) / MINUTE_MS), count: box });
}
