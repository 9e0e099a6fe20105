import * as z from 'zod/mini';
import { defineRoutes, Id, Instant } from '@minga/kernel/contract';
import { StakeholderGroup } from '@minga/people/contract';

/** Sessions of the page, the latest first. */
export const FIGURES_SHOWN = 60;

/** Attendance and participation of one session that is over, as its report has them. Null: so few that they could be told. */
export const SessionFigures = z.object({
  sessionId: Id,
  title: z.string(),
  lang: z.string(),
  address: z.string(),
  startedAt: Instant,
  people: z.number(),
  countries: z.number(),
  speakers: z.number(),
  questions: z.number(),
  polls: z.number(),
  decisions: z.number(),
  actions: z.number(),
  groups: z.array(z.object({ key: z.nullable(StakeholderGroup), present: z.nullable(z.number()), spoken: z.number() })),
});
export type SessionFigures = z.infer<typeof SessionFigures>;

export const figuresRoutes = defineRoutes({
  liveFigures: {
    method: 'GET',
    path: '/api/live-figures',
    summary: 'Attendance and participation over time: sessions that are over and that the reader may see, of a group or of all. Small cells are hidden.',
    query: z.object({ groupId: z.optional(Id) }),
    response: z.object({ group: z.nullable(z.object({ name: z.string(), address: z.string() })), sessions: z.array(SessionFigures) }),
  },
});
