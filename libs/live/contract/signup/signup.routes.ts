import * as z from 'zod/mini';
import { defineRoutes, Instant } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { SessionParams } from '../session/session.routes';
import { SignUpPlace, SignUps } from './signup.views';

export const signUpRoutes = defineRoutes({
  signUp: {
    method: 'PUT',
    path: '/api/live/:sessionId/signup',
    summary: 'Signs up for a session, or no longer. Beyond its capacity one waits; when somebody leaves, who waits longest gets the place and a letter.',
    params: SessionParams,
    body: z.object({ come: z.boolean() }),
    response: SignUps,
    repeatable: true,
  },
  signedUp: {
    method: 'GET',
    path: '/api/live/:sessionId/signups',
    summary: 'Who signed up, in order, and who waits. For those who run the session.',
    params: SessionParams,
    response: z.object({ items: z.array(z.object({ person: PersonCard, place: SignUpPlace, at: Instant })) }),
  },
});
