import * as z from 'zod/mini';
import { defineRoutes, Id, Instant, text } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { LONGEST_ADDRESS, SessionParams } from '../session/session.routes';
import { REASON_LENGTH, SessionState } from '../words';

/** Longest code that is looked at: what is longer is none. */
export const CODE_LENGTH = 64;
/** A certificate as those see it who ran the training. */
export const IssuedCertificate = z.object({ id: Id, issuedAt: Instant, revokedAt: z.nullable(Instant), reason: z.string() });
export type IssuedCertificate = z.infer<typeof IssuedCertificate>;

/** How long somebody was there, in percent of the time from start to end, and what they have of it in hand. */
export const TrainingPerson = z.object({ person: PersonCard, percent: z.number(), certificates: z.array(IssuedCertificate) });
export type TrainingPerson = z.infer<typeof TrainingPerson>;

export const TrainingView = z.object({
  sessionId: Id,
  title: z.string(),
  address: z.string(),
  state: SessionState,
  leastPercent: z.number(),
  /** The reader's own; null: they were not there. */
  own: z.nullable(z.object({ percent: z.number(), enough: z.boolean(), revoked: z.boolean() })),
  /** For those who run it: everybody who was there. */
  people: z.nullable(z.array(TrainingPerson)),
});
export type TrainingView = z.infer<typeof TrainingView>;

/** What anybody who holds its code sees of a certificate. */
export const VerifiedCertificate = z.object({
  name: z.string(),
  title: z.string(),
  lang: z.string(),
  group: z.nullable(z.string()),
  startedAt: Instant,
  timeZone: z.string(),
  percent: z.number(),
  issuedAt: Instant,
  revoked: z.nullable(z.object({ at: Instant, reason: z.string() })),
});
export type VerifiedCertificate = z.infer<typeof VerifiedCertificate>;

export const trainingRoutes = defineRoutes({
  getTraining: {
    method: 'GET',
    path: '/api/live/:address/training',
    summary: 'The attendance rule of a training, the reader’s own attendance, and everybody’s for those who run it.',
    params: z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) }),
    response: TrainingView,
  },
  setAttendanceRule: {
    method: 'PUT',
    path: '/api/live/:sessionId/training',
    summary: 'Sets what part of a training somebody must be there for. Those who run it only.',
    params: SessionParams,
    body: z.object({ leastPercent: z.number().check(z.int(), z.minimum(1, { error: 'too-few' }), z.maximum(100, { error: 'too-many' })) }),
    response: z.object({ leastPercent: z.number() }),
  },
  issueCertificate: {
    method: 'POST',
    path: '/api/live/:sessionId/certificate',
    summary: 'Makes one’s own certificate of attendance. The code is told this once: only a digest of it is kept.',
    params: SessionParams,
    body: z.object({}),
    response: z.object({ code: z.string(), pdf: z.string(), page: z.string() }),
  },
  revokeCertificate: {
    method: 'POST',
    path: '/api/live/certificates/:certificateId/revoke',
    summary: 'Takes a certificate back, with a reason that its page shows from then on. Those who ran the training only.',
    params: z.object({ certificateId: Id }),
    body: z.object({ reason: text(REASON_LENGTH) }),
    response: z.object({ id: Id }),
  },
  verifyCertificate: {
    method: 'GET',
    path: '/api/live-certificates/:code',
    summary: 'What a certificate says, for whoever holds its code.',
    params: z.object({ code: z.string().check(z.maxLength(CODE_LENGTH)) }),
    response: VerifiedCertificate,
  },
});
