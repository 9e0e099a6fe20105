import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { MinuteKind } from './minutes.words';

/** A line of the minutes: what was noted, decided or is to be done (`who`, by `due`), at which moment and item. */
export const MinuteLine = z.object({
  id: Id,
  position: z.number(),
  itemId: z.nullable(Id),
  at: Instant,
  kind: MinuteKind,
  text: z.string(),
  who: z.string(),
  due: z.nullable(z.string()),
});
export type MinuteLine = z.infer<typeof MinuteLine>;

/** The minutes as they read. */
export const MinutesView = z.object({ cursor: Cursor, sessionId: Id, version: z.number(), lines: z.array(MinuteLine) });
export type MinutesView = z.infer<typeof MinutesView>;

/** The minutes as they are written: the Yjs document in base64, and what came since, in order of arrival. */
export const MinutesDocument = z.object({ cursor: Cursor, sessionId: Id, version: z.number(), state: z.string(), since: z.array(z.string()) });
export type MinutesDocument = z.infer<typeof MinutesDocument>;
