import * as z from 'zod/mini';
import { Attendance } from '../presence/presence.views';

/** What is seen of a session from outside while its room is open. */
export const SessionDoor = z.object({
  attendance: Attendance,
  /** The item under way, and of how many; null: none is. */
  item: z.nullable(z.object({ position: z.number(), title: z.string() })),
  items: z.number(),
});
export type SessionDoor = z.infer<typeof SessionDoor>;
