import * as z from 'zod/mini';
import { defineRoutes } from '@minga/kernel/contract';
import { DraftInput } from './inputs';
import { Draft, DraftKey, DraftMark, WhatsNew } from './reader.views';

const DraftParams = z.object({ key: DraftKey });

export const readerRoutes = defineRoutes({
  whatsNew: {
    method: 'GET',
    path: '/api/me/whats-new',
    summary: 'What waits for the reader in discussions, and what is new in their groups.',
    response: WhatsNew,
  },
  listDrafts: {
    method: 'GET',
    path: '/api/me/drafts',
    summary: 'The reader’s drafts, latest first, without their text.',
    response: z.object({ items: z.array(DraftMark) }),
  },
  getDraft: {
    method: 'GET',
    path: '/api/me/drafts/:key',
    summary: 'A draft with its text; null when there is none.',
    params: DraftParams,
    response: z.object({ draft: z.nullable(Draft) }),
  },
  saveDraft: {
    method: 'PUT',
    path: '/api/me/drafts/:key',
    summary: 'Keeps a draft, unless a later one is kept already; answers with the one that is kept (null: none).',
    params: DraftParams,
    body: DraftInput,
    response: z.object({ draft: z.nullable(Draft) }),
    repeatable: true,
  },
  deleteDraft: {
    method: 'DELETE',
    path: '/api/me/drafts/:key',
    summary: 'Throws a draft away.',
    params: DraftParams,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
