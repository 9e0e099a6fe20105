import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import { CHAT_KEPT, type ChatMessage, type ChatView } from './chat.routes';

const older = (view: ChatView, event: RoomEvent): boolean => event.seq <= (view.cursor[event.room] ?? 0);
const byAge = (a: ChatMessage, b: ChatMessage): number => (a.id < b.id ? -1 : 1);

function put(view: ChatView, message: ChatMessage): ChatView | undefined {
  const known = view.items.some(({ id }) => id === message.id);
  const belongs = known || (view.latest && (view.earlier === null || message.id > view.earlier));
  if (!belongs) return view;
  const items = [...view.items.filter(({ id }) => id !== message.id), message].toSorted(byAge);
  return items.length > CHAT_KEPT ? undefined : { ...view, items };
}

/** (view, event) → view; undefined: fetch it anew. An earlier stretch only hears what is hidden and shown again. */
export function reduceChat(view: ChatView, event: RoomEvent<LiveEvent>): ChatView | undefined {
  if (older(view, event)) return view;
  const { type, payload } = event.body;
  switch (type) {
    case 'live.chat-said':
      return put(view, payload.message);
    case 'live.chat-hidden': {
      const { messageId, reason, at } = payload;
      return { ...view, items: view.items.map((item) => (item.id === messageId ? { ...item, text: '', hidden: { reason, at } } : item)) };
    }
    case 'live.chat-paced':
      return { ...view, slowSeconds: payload.seconds };
    default:
      return view;
  }
}
