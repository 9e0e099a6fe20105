import * as z from 'zod/mini';
import { Cursor, Instant } from '@minga/kernel/contract';
import { Party } from '../words';

/** Points at which an exchange may lie idle. */
export const REMINDER_KINDS = ['draft-lying', 'no-offer', 'unanswered', 'unsigned', 'milestone-due', 'judgement-due', 'evaluation-due', 'case-due'] as const;
export const ReminderKind = z.enum(REMINDER_KINDS);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** What a request waits for and whose turn it is. `reminded`: when they were written to; null: not yet. */
export const Wait = z.object({ kind: ReminderKind, whose: Party, what: z.nullable(z.string()), since: Instant, reminded: z.nullable(Instant) });
export type Wait = z.infer<typeof Wait>;

export const WaitsView = z.object({ cursor: Cursor, waits: z.array(Wait) });
export type WaitsView = z.infer<typeof WaitsView>;
