import * as z from 'zod/mini';
import { defineRoutes } from '@minga/kernel/contract';
import { GivenPassword } from '../account.contract';

export const ConfirmInput = z.object({ password: GivenPassword });
export type ConfirmInput = z.infer<typeof ConfirmInput>;

export const stepUpRoutes = defineRoutes({
  confirm: {
    method: 'POST',
    path: '/api/me/confirm',
    summary: 'Shows once more who is signed in, by password: dangerous acts are then allowed for ten minutes.',
    body: ConfirmInput,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
