import { useT } from '@minga/kernel/client';
import { Button, IconButton, List, ListRow, TextField } from '@minga/ui';
import { ITEM_LENGTH, LONGEST_ITEM_MINUTES, MOST_ITEMS, NOTE_LENGTH, type AgendaItem, type RoomView } from '../../../contract';
import { RoomForm } from '../room-acts';

/** The agenda while it runs: what is to come is ordered, written anew, taken off; more is added. */
export function AgendaPanel({ room }: { room: RoomView }) {
  const { t } = useT();
  const open = room.items.filter(({ endedAt }) => endedAt === null);
  return (
    <>
      <List closed>
        {open.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </List>
      {room.items.length < MOST_ITEMS && (
        <RoomForm intent="item-add" className="room-item-form">
          <ItemFields id="new" />
          <Button type="submit" size="s" icon="plus">
            {t('live.room.agenda-panel.add')}
          </Button>
        </RoomForm>
      )}
    </>
  );
}

function ItemRow({ item }: { item: AgendaItem }) {
  const { t } = useT();
  const { id, title, startedAt } = item;
  return (
    <ListRow className="room-item">
      <details>
        <summary>{title}</summary>
        <RoomForm intent="item-edit" fields={{ item: id }} className="room-item-form">
          <ItemFields id={id} item={item} />
          <Button type="submit" size="s">
            {t('live.room.agenda-panel.save')}
          </Button>
        </RoomForm>
      </details>
      {startedAt === null && (
        <span className="row row-s nw">
          {(['up', 'down'] as const).map((way) => (
            <RoomForm key={way} intent={`item-${way}`} fields={{ item: id }}>
              <IconButton type="submit" small icon={way} label={t(`live.room.agenda-panel.${way}`, { title })} />
            </RoomForm>
          ))}
          <RoomForm intent="item-drop" fields={{ item: id }}>
            <IconButton type="submit" small icon="trash" label={t('live.room.agenda-panel.drop', { title })} />
          </RoomForm>
        </span>
      )}
    </ListRow>
  );
}

/** What is written of an item. Each field keeps what was typed until it is sent. */
function ItemFields({ id, item }: { id: string; item?: AgendaItem }) {
  const { t } = useT();
  const field = (name: string) => `item-${id}-${name}`;
  return (
    <>
      <TextField id={field('title')} name="title" label={t('live.room.agenda-panel.title')} required most={ITEM_LENGTH} defaultValue={item?.title} />
      <TextField id={field('note')} name="note" label={t('live.room.agenda-panel.note')} most={NOTE_LENGTH} defaultValue={item?.note} />
      <TextField id={field('minutes')} name="minutes" label={t('live.room.agenda-panel.minutes')} type="number" required min={1} max={LONGEST_ITEM_MINUTES} defaultValue={item?.minutes ?? 10} />
    </>
  );
}
