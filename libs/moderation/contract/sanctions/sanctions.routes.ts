import * as z from 'zod/mini';
import { Id, Language, defineRoutes, text } from '@minga/kernel/contract';
import { REVIEW_TEXT_LENGTH, SanctionReason } from '../words';
import { ConductView, ModeratorNote, SanctionKind, SiteSanction } from './sanctions.views';

/** Longer than this is a ban, which says so. */
export const MOST_SANCTION_DAYS = 365;

const Person = z.object({ accountId: Id });
const endIfTimed = ({ kind, days }: { kind: string; days?: number | null | undefined }): boolean =>
  (kind !== 'silenced' && kind !== 'suspended') || typeof days === 'number';

export const SiteSanctionInput = z
  .object({
    kind: SanctionKind,
    canned: SanctionReason,
    /** Read by the person, and by whoever decides about an appeal. */
    reason: text(REVIEW_TEXT_LENGTH),
    /** For `silenced` and `suspended`. */
    days: z.optional(z.nullable(z.int({ error: 'out-of-range' }).check(z.minimum(1, { error: 'out-of-range' }), z.maximum(MOST_SANCTION_DAYS, { error: 'out-of-range' })))),
  })
  .check(z.refine(endIfTimed, { error: 'required', path: ['days'] }));
export type SiteSanctionInput = z.infer<typeof SiteSanctionInput>;

export const siteSanctionRoutes = defineRoutes({
  conduct: {
    method: 'GET',
    path: '/api/people/:accountId/conduct',
    summary: 'What those who keep order know of one person: sanctions, notes, acts about them. Stewards only.',
    params: Person,
    response: ConductView,
  },
  laySanction: {
    method: 'POST',
    path: '/api/people/:accountId/sanctions',
    summary: 'Warns, silences, suspends or bans somebody on the whole site; it takes the place of what was laid before. The person is told by mail.',
    params: Person,
    body: SiteSanctionInput,
    response: SiteSanction,
  },
  liftSiteSanction: {
    method: 'POST',
    path: '/api/sanctions/:sanctionId/lift',
    summary: 'Takes a sanction back, with a reason.',
    params: z.object({ sanctionId: Id }),
    body: z.object({ reason: text(REVIEW_TEXT_LENGTH) }),
    response: SiteSanction,
    status: 200,
  },
  addNote: {
    method: 'POST',
    path: '/api/people/:accountId/notes',
    summary: 'Notes something about somebody for the other moderators.',
    params: Person,
    body: z.object({ text: text(REVIEW_TEXT_LENGTH), lang: z.optional(Language) }),
    response: ModeratorNote,
  },
  removeNote: {
    method: 'DELETE',
    path: '/api/notes/:noteId',
    summary: 'Removes a note of one’s own.',
    params: z.object({ noteId: Id }),
    response: z.object({ id: Id }),
    repeatable: true,
  },
});
