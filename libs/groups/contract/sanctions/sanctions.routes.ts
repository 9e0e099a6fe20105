import * as z from 'zod/mini';
import { Id, Instant, defineRoutes, text } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { GroupParams } from '../group.routes';
import { Sanction, SanctionKind } from '../group.views';
import { LONGEST_SANCTION_DAYS, MESSAGE_LENGTH } from '../words';

/** Somebody whom a group keeps silent or out. */
export const Sanctioned = z.extend(Sanction, { person: PersonCard, at: Instant });
export type Sanctioned = z.infer<typeof Sanctioned>;

export const SanctionInput = z.object({
  /** For so many days; null or absent: until it is lifted. */
  days: z.optional(z.nullable(z.number().check(z.int(), z.gte(1), z.lte(LONGEST_SANCTION_DAYS)))),
  reason: text(MESSAGE_LENGTH),
});
export type SanctionInput = z.infer<typeof SanctionInput>;

const SanctionParams = z.extend(GroupParams, { accountId: Id, kind: SanctionKind });

export const sanctionRoutes = defineRoutes({
  listSanctions: {
    method: 'GET',
    path: '/api/groups/:groupId/sanctions',
    summary: 'Whom the group keeps silent or out, and until when. For who moderates it.',
    params: GroupParams,
    response: z.object({ items: z.array(Sanctioned) }),
  },
  sanction: {
    method: 'PUT',
    path: '/api/groups/:groupId/sanctions/:accountId/:kind',
    summary: 'Keeps somebody from posting in the group, or puts them out of it so that they cannot come back.',
    params: SanctionParams,
    body: SanctionInput,
    response: Sanction,
    repeatable: true,
  },
  liftSanction: {
    method: 'DELETE',
    path: '/api/groups/:groupId/sanctions/:accountId/:kind',
    summary: 'Lets somebody post or come back.',
    params: SanctionParams,
    body: z.object({ reason: text(MESSAGE_LENGTH) }),
    response: z.object({ id: Id }),
    repeatable: true,
  },
});
