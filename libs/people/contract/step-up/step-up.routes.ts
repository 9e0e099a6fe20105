import * as z from 'zod/mini';
import { defineRoutes } from '@minga/kernel/contract';
import { GivenPassword } from '../account.contract';
import { GivenCredential } from '../passkeys/passkey.contract';
import { Code } from '../second-factor/second-factor.contract';

/** One of the three: the password, a code of the authenticator app (or a recovery code), or a passkey. */
export const ConfirmInput = z
  .object({
    password: z.optional(GivenPassword),
    code: z.optional(Code),
    credential: z.optional(GivenCredential),
  })
  .check(z.refine(({ password, code, credential }) => Boolean(password || code || credential), { error: 'required', path: ['password'] }));
export type ConfirmInput = z.infer<typeof ConfirmInput>;

export const stepUpRoutes = defineRoutes({
  confirm: {
    method: 'POST',
    path: '/api/me/confirm',
    summary: 'Shows once more who is signed in, by password, code or passkey: dangerous acts are then allowed for ten minutes.',
    body: ConfirmInput,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
