import * as z from 'zod/mini';
import { Id, Instant, defineRoutes, optionalText, text } from '@minga/kernel/contract';
import { PersonCard } from '../person.contract';
import { REGISTRATION_MODES } from './admission.settings';

/** What a steward asks or gives as a reason, and what is answered. */
export const ADMISSION_TEXT_LENGTH = 1000;
/** More wait at once than anybody reads; the rest come as these are decided. */
export const ADMISSIONS_MOST = 100;

/** Somebody who registered and waits to be let in. `revision` is raised by each act, so that two stewards do not act on the same state. */
export const Registration = z.object({
  person: PersonCard,
  email: z.string(),
  /** What they do at their organisation. */
  title: z.nullable(z.string()),
  state: z.enum(['waiting', 'asked']),
  revision: z.number(),
  askedAt: Instant,
  question: z.nullable(z.string()),
  answer: z.nullable(z.string()),
});
export type Registration = z.infer<typeof Registration>;

export const ADMISSION_DECISIONS = ['approve', 'refuse', 'ask'] as const;

/** A refusal says why, a question asks something: both are sent by mail. */
export const AdmissionInput = z
  .object({
    decision: z.enum(ADMISSION_DECISIONS, { error: 'unknown-choice' }),
    revision: z.number(),
    text: z.optional(optionalText(ADMISSION_TEXT_LENGTH)),
  })
  .check(z.refine((input) => input.decision === 'approve' || Boolean(input.text), { error: 'required', path: ['text'] }));
export type AdmissionInput = z.infer<typeof AdmissionInput>;

const Token = z.string().check(z.maxLength(100, { error: 'too-long' }));

export const admissionRoutes = defineRoutes({
  registrationMode: {
    method: 'GET',
    path: '/api/registration/mode',
    summary: 'How people come to an account here.',
    response: z.object({ mode: z.enum(REGISTRATION_MODES) }),
  },
  listRegistrations: {
    method: 'GET',
    path: '/api/admin/registrations',
    summary: 'Registrations that wait for a steward, oldest first.',
    response: z.object({ items: z.array(Registration) }),
  },
  decideRegistration: {
    method: 'POST',
    path: '/api/admin/registrations/:accountId/decision',
    summary: 'Lets somebody in, refuses with a reason, or asks them something. 409 `registration-decided` when another steward was first.',
    params: z.object({ accountId: Id }),
    body: AdmissionInput,
    response: z.object({ accountId: Id }),
  },
  registrationQuestion: {
    method: 'GET',
    path: '/api/registrations/question',
    summary: 'What a steward asked, for who holds the link from the mail.',
    query: z.object({ token: Token }),
    response: z.object({ question: z.nullable(z.string()) }),
  },
  answerRegistration: {
    method: 'POST',
    path: '/api/registrations/answer',
    summary: 'Answers what a steward asked. The link serves once.',
    body: z.object({ token: Token, answer: text(ADMISSION_TEXT_LENGTH) }),
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
