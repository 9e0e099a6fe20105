import * as z from 'zod/mini';
import { defineRoutes } from '@minga/kernel/contract';
import { Account, Email, NewPassword, Pending, ReturnPath } from '../account.contract';

/** How long links and codes by mail are good for, in minutes. */
export const PROOF_MINUTES = 30;
/** A link that signs somebody in with nothing else is good for less. */
export const LINK_MINUTES = 15;
/** How long a change of address can be undone from the old one. */
export const UNDO_DAYS = 3;

const LONGEST_TOKEN = 64;
const LONGEST_CODE = 20;

const word = (most: number) => z.string().check(z.trim(), z.maxLength(most, { error: 'mail-code-wrong' }));

/** A link's token, or the code that came with it: the code only in the browser that asked for it. */
const proofFields = { token: z.optional(word(LONGEST_TOKEN)), code: z.optional(word(LONGEST_CODE)) };
const shown = z.refine<{ token?: string | undefined; code?: string | undefined }>((input) => Boolean(input.token || input.code), {
  error: 'required',
  path: ['code'],
  when: () => true,
});

export const ProofInput = z.object(proofFields).check(shown);
export type ProofInput = z.infer<typeof ProofInput>;

export const RecoverInput = z.object({ ...proofFields, password: NewPassword }).check(shown);
export type RecoverInput = z.infer<typeof RecoverInput>;

export const AddressInput = z.object({ email: Email });
export type AddressInput = z.infer<typeof AddressInput>;

export const LinkInput = z.object({ email: Email, next: z.optional(ReturnPath) });
export type LinkInput = z.infer<typeof LinkInput>;

/** Who came in, and where they were going. */
export const Welcome = z.object({ account: Account, next: z.string() });
export type Welcome = z.infer<typeof Welcome>;

const ASKED = 202;
const DONE = 204;

export const proofRoutes = defineRoutes({
  pendingRegistration: {
    method: 'GET',
    path: '/api/accounts/pending',
    summary: 'The registration that this browser began and that waits for its address to be proved, or null.',
    response: z.nullable(Pending),
  },
  resendRegistration: {
    method: 'POST',
    path: '/api/accounts/pending/mail',
    summary: 'Sends link and code again; the earlier ones no longer serve.',
    response: Pending,
    status: ASKED,
    repeatable: true,
  },
  correctRegistration: {
    method: 'PATCH',
    path: '/api/accounts/pending',
    summary: 'Changes a mistyped address of the registration that waits, and sends link and code there.',
    body: AddressInput,
    response: Pending,
    status: ASKED,
    repeatable: true,
  },
  verifyRegistration: {
    method: 'POST',
    path: '/api/accounts/verified',
    summary: 'Proves the address by link or code: opens the account and signs it in.',
    body: ProofInput,
    response: Welcome,
    repeatable: true,
  },
  requestRecovery: {
    method: 'POST',
    path: '/api/recovery',
    summary: 'Sends link and code for a new password. The answer is the same whether anybody has the address or not.',
    body: AddressInput,
    response: Pending,
    status: ASKED,
    repeatable: true,
  },
  recover: {
    method: 'POST',
    path: '/api/recovery/password',
    summary: 'Sets a new password by link or code, ends all sessions, and signs in.',
    body: RecoverInput,
    response: Account,
    repeatable: true,
  },
  requestLink: {
    method: 'POST',
    path: '/api/sessions/link',
    summary: 'Sends a link and a code to sign in without a password. The answer is the same whether anybody has the address or not.',
    body: LinkInput,
    response: Pending,
    status: ASKED,
    repeatable: true,
  },
  signInWithLink: {
    method: 'POST',
    path: '/api/sessions/link/used',
    summary: 'Signs in by a mailed link or its code.',
    body: ProofInput,
    response: Welcome,
    repeatable: true,
  },
  changeAddress: {
    method: 'POST',
    path: '/api/me/email',
    summary: 'Asks to use another address: link and code go there. The answer is the same whether anybody has it or not.',
    body: AddressInput,
    response: Pending,
    status: ASKED,
    repeatable: true,
  },
  proveAddress: {
    method: 'POST',
    path: '/api/me/email/proved',
    summary: 'Proves the new address by link or code: it is the account’s from then on, and the old one is told.',
    body: ProofInput,
    response: Pending,
    repeatable: true,
  },
  undoAddress: {
    method: 'POST',
    path: '/api/me/email/undone',
    summary: 'Takes back a change of address, by the link that the old one was sent; ends all sessions.',
    body: z.object({ token: word(LONGEST_TOKEN) }),
    response: z.void(),
    status: DONE,
    repeatable: true,
  },
});
