import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { Role, Sanction, ViewerAccount } from '@minga/groups/contract';
import { PersonCard } from '@minga/people/contract';
import { Hand, Spoken, Turn } from '../floor/floor.views';
import { Attendance } from '../presence/presence.views';
import { AgendaItem, NamedPerson, SessionFace } from '../session/session.views';
import { SessionRole } from '../words';

/** That the reader was taken out of this session: why, and since when. It lasts until the session ends or a moderator lets them in. */
export const Removal = z.object({ reason: z.string(), at: Instant });
export type Removal = z.infer<typeof Removal>;

/** The reader of a room, with all that the policy asks of them again in the browser after each event. */
export const RoomReader = z.object({
  account: ViewerAccount,
  roles: z.array(SessionRole),
  /** What the policy needs of their part in the session's group; null when it is the whole network's. */
  group: z.nullable(z.object({ role: z.nullable(Role), sanction: z.optional(z.nullable(Sanction)) })),
  removal: z.nullable(Removal),
  present: z.boolean(),
});
export type RoomReader = z.infer<typeof RoomReader>;

/** A session while it happens: all that late joiners need at once. `now` is the server's instant: readers' own clocks do not matter. */
export const RoomView = z.extend(SessionFace, {
  cursor: Cursor,
  now: Instant,
  items: z.array(AgendaItem),
  named: z.array(NamedPerson),
  attendance: Attendance,
  /** Who waits for the floor, by arrival; `orderQueue` says who is next. */
  hands: z.array(Hand),
  /** Who has the floor. */
  turn: z.nullable(Turn),
  /** The turn that a reply may answer: the present one, else the latest. */
  latestTurnId: z.nullable(Id),
  /** What was spoken in turns that are over, one entry a person, by account id. */
  spoken: z.array(Spoken),
  /** Nobody asks for the floor for now. */
  queueClosed: z.boolean(),
  locked: z.boolean(),
  /** The moderator in charge; null: none is in the room. */
  lead: z.nullable(PersonCard),
  /** Since when none is; with `MODERATOR_GRACE_MS` it says when the house pauses the session. */
  leadlessSince: z.nullable(Instant),
  mine: RoomReader,
});
export type RoomView = z.infer<typeof RoomView>;
