import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import type { MinutesDocument, MinutesView } from './minutes.views';

type Happened = RoomEvent<LiveEvent>;
/** What a view has not heard of yet. */
const heard = (view: { version: number }, version: number): boolean => version <= view.version;

/** (view, event) → view: the lines that are other now take the place of what they were. */
export function reduceMinutes(view: MinutesView, { body: { type, payload } }: Happened): MinutesView | undefined {
  if (type !== 'live.minutes-updated' || heard(view, payload.version)) return view;
  if (payload.version !== view.version + 1) return undefined;
  const gone = new Set([...payload.removed, ...payload.lines.map(({ id }) => id)]);
  const lines = [...view.lines.filter(({ id }) => !gone.has(id)), ...payload.lines].toSorted((a, b) => a.position - b.position);
  return { ...view, version: payload.version, lines };
}

/** (view, event) → view: the update is kept, for the editor to take. */
export function reduceMinutesDocument(view: MinutesDocument, { body: { type, payload } }: Happened): MinutesDocument | undefined {
  if (type !== 'live.minutes-updated' || heard(view, payload.version)) return view;
  return payload.version === view.version + 1 ? { ...view, version: payload.version, since: [...view.since, payload.update] } : undefined;
}
