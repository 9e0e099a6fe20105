import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';
import { EditedBlock } from './report.views';

export const reportEvents = {
  /** In `session-desk:ID`: a block is another now, or new. */
  'live.report-block': { version: 1, payload: z.object({ sessionId: Id, block: EditedBlock }) },
  /** In `session-desk:ID`: its lead, what it was sent for, a correction. In `session:ID` when it is out, or out anew. */
  'live.report-changed': { version: 1, payload: z.object({ sessionId: Id, version: z.number() }) },
} as const;
