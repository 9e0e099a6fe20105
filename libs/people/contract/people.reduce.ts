import type { RoomEvent, Snapshot } from '@minga/kernel/contract';
import type { MeView } from './account.contract';
import type { PeopleEvent } from './people.events';
import type { PersonView } from './person.contract';
import type { SessionsView } from './session.contract';

type Happened = RoomEvent<PeopleEvent>;

/** Takes an event that the view does not hold yet; one at or below its cursor changes nothing. */
function step<V extends Snapshot>(view: V, event: Happened, change: (body: PeopleEvent) => V): V {
  if (event.seq <= (view.cursor[event.room] ?? 0)) return view;
  return { ...change(event.body), cursor: { ...view.cursor, [event.room]: event.seq } };
}

/** One's own account, following `account:ID`. */
export const reduceMe = (view: MeView, event: Happened): MeView =>
  step(view, event, (body) => {
    if (!view.account) return view;
    if (body.type === 'account.profile-changed') return { ...view, account: { ...view.account, profile: body.payload.profile } };
    if (body.type === 'account.email-changed') return { ...view, account: { ...view.account, ...body.payload } };
    if (body.type === 'account.standing-changed') return { ...view, account: { ...view.account, ...body.payload } };
    if (body.type === 'account.preferences-changed') return { ...view, account: { ...view.account, ...body.payload } };
    return view;
  });

/** The list of one's sessions, following `account:ID`. */
export const reduceSessions = (view: SessionsView, event: Happened): SessionsView =>
  step(view, event, (body) => {
    if (body.type === 'account.session-opened') {
      return { ...view, sessions: [{ ...body.payload.session, current: false }, ...view.sessions] };
    }
    if (body.type === 'account.session-ended') {
      const ended = new Set(body.payload.sessionIds);
      return { ...view, sessions: view.sessions.filter((session) => !ended.has(session.id)) };
    }
    return view;
  });

/** A public profile, following `person:ID`. */
export const reducePerson = (view: PersonView, event: Happened): PersonView =>
  step(view, event, (body) => (body.type === 'person.changed' ? { ...view, profile: body.payload.profile } : view));
