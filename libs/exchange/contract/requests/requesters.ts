import * as z from 'zod/mini';
import { Cursor, defineRoutes, Id } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';

/** Who acts for a request, and colleagues who could. */
export const RequestersView = z.object({
  cursor: Cursor,
  /** Of the requesting organisation still; `removable` by this reader. */
  named: z.array(z.object({ person: PersonCard, made: z.boolean(), removable: z.boolean() })),
  /** Verified for the organisation, not named, and not helping with it. Empty for who may not name. */
  colleagues: z.array(PersonCard),
});
export type RequestersView = z.infer<typeof RequestersView>;

const Named = z.object({ requestId: Id, accountId: Id });

export const requesterRoutes = defineRoutes({
  requesters: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/requesters',
    summary: 'Who acts for a request in the name of its organisation. Its parties and stewards; colleagues to name for those who may.',
    params: z.object({ requestId: Id }),
    response: RequestersView,
  },
  nameRequester: {
    method: 'PUT',
    path: '/api/exchange/requests/:requestId/requesters/:accountId',
    summary: 'Has a colleague, verified for the same organisation, act for a request as well. Requesters and stewards.',
    params: Named,
    response: Named,
    repeatable: true,
  },
  removeRequester: {
    method: 'DELETE',
    path: '/api/exchange/requests/:requestId/requesters/:accountId',
    summary: 'Has somebody who was named act for a request no more; who made it stays, and so does the last one.',
    params: Named,
    response: Named,
    repeatable: true,
  },
});
