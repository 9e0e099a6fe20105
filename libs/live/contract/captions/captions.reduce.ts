import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import { CAPTIONS_SHOWN, type CaptionsView } from './captions.routes';

/** (view, event) → view: the last captions. */
export function reduceCaptions(view: CaptionsView, event: RoomEvent<LiveEvent>): CaptionsView {
  const { type, payload } = event.body;
  if (type !== 'live.captioned' || event.seq <= (view.cursor[event.room] ?? 0)) return view;
  if (view.items.some(({ id }) => id === payload.caption.id)) return view;
  return { ...view, items: [...view.items, payload.caption].toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(-CAPTIONS_SHOWN) };
}
