import type { RoomEvent, Snapshot } from '@minga/kernel/contract';
import type { GroupsEvent } from '../groups.events';

export type Happened = RoomEvent<GroupsEvent>;

/** The view after an event, or undefined when only fetching it anew can tell. */
export type Reduced<V> = V | undefined;

/** Takes an event that the view does not hold yet; one at or below its cursor changes nothing. */
export function step<V extends Snapshot>(view: V, event: Happened, change: (body: GroupsEvent) => Reduced<V>): Reduced<V> {
  if (event.seq <= (view.cursor[event.room] ?? 0)) return view;
  const changed = change(event.body);
  return changed && { ...changed, cursor: { ...view.cursor, [event.room]: event.seq } };
}

/** Oldest first; of the same instant, by id. */
export const byAge = <T extends { id: string; at: string }>(a: T, b: T): number => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);
