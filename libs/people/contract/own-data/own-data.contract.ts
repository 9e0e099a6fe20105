import * as z from 'zod/mini';
import { Id, Instant, defineRoutes } from '@minga/kernel/contract';

/** An archive of one's own data: being made, ready until `expiresAt`, or failed. */
export const OwnDataExport = z.object({
  id: Id,
  state: z.enum(['waiting', 'ready', 'failed']),
  askedAt: Instant,
  expiresAt: Instant,
  /** Null until it is ready. */
  bytes: z.nullable(z.number()),
});
export type OwnDataExport = z.infer<typeof OwnDataExport>;

/** `export` is the latest one that was asked for and has not run out. */
export const OwnDataView = z.object({ export: z.nullable(OwnDataExport) });
export type OwnDataView = z.infer<typeof OwnDataView>;

/** What becomes of what one wrote. */
export const WRITTEN_CHOICES = ['keep', 'remove'] as const;

export const DeletionView = z.object({
  graceDays: z.number(),
  /** Which choices the site offers. */
  choices: z.array(z.enum(WRITTEN_CHOICES)),
  /** What there is of somebody, by kind (`posts`, `memberships`). */
  figures: z.record(z.string(), z.number()),
});
export type DeletionView = z.infer<typeof DeletionView>;

export const DeletionInput = z.object({ written: z.enum(WRITTEN_CHOICES, { error: 'unknown-choice' }) });
export type DeletionInput = z.infer<typeof DeletionInput>;

export const ownDataRoutes = defineRoutes({
  ownData: {
    method: 'GET',
    path: '/api/me/data',
    summary: 'Whether an archive of one’s own data is being made or is ready.',
    response: OwnDataView,
  },
  askForOwnData: {
    method: 'POST',
    path: '/api/me/data/exports',
    summary: 'Has an archive of everything of one’s own made; its owner is told by mail. One at a time. Asks for a fresh proof of who one is.',
    response: OwnDataExport,
    repeatable: true,
  },
  openOwnData: {
    method: 'POST',
    path: '/api/me/data/exports/:exportId/link',
    summary: 'A link to a ready archive: works once, for its owner, for a few minutes. Asks for a fresh proof of who one is.',
    params: z.object({ exportId: Id }),
    response: z.object({ address: z.string() }),
    repeatable: true,
  },
  deletion: {
    method: 'GET',
    path: '/api/me/deletion',
    summary: 'What leaving would take away, and what one may choose.',
    response: DeletionView,
  },
  askForDeletion: {
    method: 'POST',
    path: '/api/me/deletion',
    summary: 'Signs out everywhere and has the account erased after the days of grace; signing in takes it back. Asks for a fresh proof of who one is.',
    body: DeletionInput,
    response: z.object({ dueAt: Instant }),
    repeatable: true,
  },
});
