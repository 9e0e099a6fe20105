import * as z from 'zod/mini';
import { StakeholderGroup } from '@minga/people/contract';

/** Who is in the room, counted: people with an account who came in. Whoever has no stakeholder group or country is in `people` alone. */
export const Attendance = z.object({
  people: z.number(),
  groups: z.partialRecord(StakeholderGroup, z.number()),
  /** Country code → people. */
  countries: z.record(z.string(), z.number()),
});
export type Attendance = z.infer<typeof Attendance>;

export const NOBODY: Attendance = { people: 0, groups: {}, countries: {} };
