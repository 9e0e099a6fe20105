import type { RoomEvent, Snapshot } from '@minga/kernel/contract';
import type { DiscussionsEvent } from '../discussions.events';

export type Happened = RoomEvent<DiscussionsEvent>;

/** The next view, or `undefined`: the event tells that something changed, not all of what; fetch the view anew. */
export type Reduced<V> = V | undefined;

/** Takes an event of a room that the view follows and does not hold yet; any other changes nothing. */
export function step<V extends Snapshot>(view: V, event: Happened, change: (body: DiscussionsEvent) => Reduced<V>): Reduced<V> {
  const held = view.cursor[event.room];
  if (held === undefined || event.seq <= held) return view;
  const next = change(event.body);
  return next && { ...next, cursor: { ...view.cursor, [event.room]: event.seq } };
}
