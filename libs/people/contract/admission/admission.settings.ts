import * as z from 'zod/mini';
import { siteSetting } from '@minga/kernel/contract';

export const REGISTRATION_MODES = ['open', 'request', 'invitation'] as const;
export type RegistrationMode = (typeof REGISTRATION_MODES)[number];

/** How people come to an account: at once, when a steward approves, or with an invitation only. */
export const registrationMode = siteSetting({
  key: 'registration.mode',
  schema: z.enum(REGISTRATION_MODES),
  byDefault: 'open',
  section: 'registration',
  control: 'choice',
});
