import type { RoomEvent } from '@minga/kernel/contract';
import type { PeopleEvent } from '../people.events';
import type { PrivacyView } from './privacy.contract';

/** One's own choices, following `account:ID`. */
export function reducePrivacy(view: PrivacyView, event: RoomEvent<PeopleEvent>): PrivacyView {
  if (event.seq <= (view.cursor[event.room] ?? 0)) return view;
  const { body } = event;
  return {
    privacy: body.type === 'account.privacy-changed' ? body.payload.privacy : view.privacy,
    cursor: { ...view.cursor, [event.room]: event.seq },
  };
}
