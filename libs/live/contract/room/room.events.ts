import * as z from 'zod/mini';
import { Id, Instant } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { Attendance } from '../presence/presence.views';
import { Removal } from './room.views';
import { AgendaItem, NamedPerson } from '../session/session.views';

/** In `session:ID`, save the first. */
export const roomEvents = {
  /** In `session-counts:ID`: somebody came or left. The consumer of attendance tells the session. */
  'live.came-or-left': { version: 1, payload: z.object({ sessionId: Id }) },
  /** Who is in the room, counted: many arrivals in one. */
  'live.attendance': { version: 1, payload: z.object({ attendance: Attendance }) },
  /** The agenda as it stands: an item began, ended or was extended, or it was written anew. */
  'live.agenda': { version: 1, payload: z.object({ items: z.array(AgendaItem) }) },
  'live.locked': { version: 1, payload: z.object({ locked: z.boolean() }) },
  /** Who is in charge; nobody since then: the house pauses the session soon. */
  'live.led': { version: 1, payload: z.object({ lead: z.nullable(PersonCard), leadlessSince: z.nullable(Instant) }) },
  /** Who was named for the session. */
  'live.named': { version: 1, payload: z.object({ named: z.array(NamedPerson) }) },
  /** In that person's own room and in the desk's: taken out of the room, and why, or let in again. */
  'live.removed': { version: 1, payload: z.object({ sessionId: Id, accountId: Id, removal: z.nullable(Removal) }) },
} as const;
