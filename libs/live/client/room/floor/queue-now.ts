import { orderQueue, type QueuePlace, type RoomView } from '../../../contract';

const latest = new WeakMap<RoomView, { at: number; queue: QueuePlace[] }>();

/** The queue as it stands at an instant. Many places of the page ask for it each second: it is put in order once for all of them. */
export function queueAt(room: RoomView, at: number): QueuePlace[] {
  const known = latest.get(room);
  if (known?.at === at) return known.queue;
  const queue = orderQueue(room, at);
  latest.set(room, { at, queue });
  return queue;
}
