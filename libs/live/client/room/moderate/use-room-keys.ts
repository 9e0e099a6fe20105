import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { itemUnderWay, type RoomView } from '../../../contract';
import { queueAt } from '../floor/queue-now';
import { useServerClock } from '../../clock';
import { useRoomActs } from '../room-acts';
import { useRoomAddress } from '../use-room-address';
import { keysAreOn, roomKeyFor, type RoomKey } from './keys';

type Fields = Readonly<Record<string, string>>;

/** What a shortcut asks for now; nothing where its button is not there either. */
function fieldsOf(key: RoomKey, room: RoomView, at: number): Fields | undefined {
  const { turn } = room;
  const live = room.state === 'live';
  const [first] = queueAt(room, at);
  const item = itemUnderWay(room.items);
  switch (key) {
    case 'give':
      return first && live && !turn ? { intent: 'give', hand: first.hand.id, after: '' } : undefined;
    case 'next':
      return first && live ? { intent: 'give', hand: first.hand.id, after: turn?.id ?? '' } : undefined;
    case 'thank':
      return turn ? { intent: 'thank', turn: turn.id } : undefined;
    case 'extend':
      return turn ? { intent: 'extend-turn', turn: turn.id } : undefined;
    case 'item':
      return item && live ? { intent: 'item-next', after: item.id } : undefined;
    case 'pause':
      return live ? { intent: 'pause' } : room.state === 'paused' ? { intent: 'resume' } : { intent: 'start' };
    case 'queue':
      return { intent: 'queue-closed', closed: String(!room.queueClosed) };
    case 'lock':
      return { intent: 'lock', locked: String(!room.locked) };
    default:
      return undefined;
  }
}

const PANEL_KEYS: readonly RoomKey[] = ['people', 'agenda', 'end', 'keys'];

/** Moderating by keyboard: every act of the screen has its key. */
export function useRoomKeys(room: RoomView): void {
  const { act } = useRoomActs();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const addressOf = useRoomAddress();
  const at = useServerClock(room.now);
  const latest = useRef<(key: RoomKey) => void>(() => undefined);
  useEffect(() => {
    latest.current = (key) => {
      if (PANEL_KEYS.includes(key)) return void navigate(addressOf({ panel: search.get('panel') === key ? null : key }), { preventScrollReset: true });
      const fields = fieldsOf(key, room, at);
      if (fields) act(fields);
    };
  });
  useEffect(() => {
    // What was pressed to write may be gone by the time that one types (an editor took the place of a form): then nothing has the focus.
    let wentToWrite = false;
    const point = (event: PointerEvent) => {
      wentToWrite = event.target instanceof Element && event.target.closest('[data-writing]') !== null;
    };
    const press = (event: KeyboardEvent) => {
      const key = keysAreOn(localStorage) ? roomKeyFor(event) : undefined;
      if (!key || (wentToWrite && event.target === document.body)) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', point);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', point);
    };
  }, []);
}
