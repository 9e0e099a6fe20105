import * as z from 'zod/mini';
import { PageSize, defineRoutes } from '@minga/kernel/contract';
import { RegisteredAct, RegisterFigures, RegisterView } from './register.views';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2200;
const Year = z.coerce.number().check(z.int({ error: 'malformed' }), z.minimum(FIRST_YEAR, { error: 'out-of-range' }), z.maximum(LAST_YEAR, { error: 'out-of-range' }));

export const registerRoutes = defineRoutes({
  register: {
    method: 'GET',
    path: '/api/register',
    summary: 'The public register of moderation: each act with its reason and without names, the latest first.',
    query: z.object({
      year: z.optional(z.union([z.literal(''), Year])),
      act: z.optional(z.union([z.literal(''), RegisteredAct])),
      before: z.optional(z.coerce.number()),
      limit: z.optional(PageSize),
    }),
    response: RegisterView,
  },
  registerFigures: {
    method: 'GET',
    path: '/api/register/figures',
    summary: 'Acts of moderation of a year by working group and stakeholder group.',
    // A year is counted anew each time
    limit: 'search',
    query: z.object({ year: Year }),
    response: RegisterFigures,
  },
});
