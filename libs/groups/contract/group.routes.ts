import * as z from 'zod/mini';
import { Id, Language, PageSize, defineRoutes, optionalText, text } from '@minga/kernel/contract';
import { CharterView, GroupCard, GroupListView, GroupPageView, VerdictView } from './group.views';
import { CHARTER_LENGTH, GroupSection, Joining, LONGEST_SLOW_MINUTES, NAME_LENGTH, PURPOSE_LENGTH, Posting, Visibility, type Joining as Joins, type Visibility as Sees } from './words';

export const GroupParams = z.object({ groupId: Id });

/** `{shortId}-{slug}`, `{shortId}` or the id itself. */
const LONGEST_ADDRESS = 100;
const LONGEST_FILTER = 80;
const LONGEST_PAGE_KEY = 100;
export const PageKey = z.string().check(z.maxLength(LONGEST_PAGE_KEY));

export const ListGroupsQuery = z.object({
  section: z.optional(GroupSection),
  q: z.optional(optionalText(LONGEST_FILTER)),
  after: z.optional(PageKey),
  limit: z.optional(PageSize),
});
export type ListGroupsQuery = z.infer<typeof ListGroupsQuery>;

/** Nobody who sees a private group from outside could join it by themselves. */
const reachable = (input: { visibility?: Sees; joining?: Joins }) => input.visibility !== 'private' || input.joining === 'invitation';
const PRIVATE_IS_BY_INVITATION = { error: 'private-is-by-invitation', path: ['joining'] };

const settings = {
  name: text(NAME_LENGTH),
  purpose: text(PURPOSE_LENGTH),
  charter: optionalText(CHARTER_LENGTH),
  lang: Language,
  visibility: Visibility,
  joining: Joining,
  posting: Posting,
  slowMinutes: z.coerce.number().check(z.int(), z.gte(0), z.lte(LONGEST_SLOW_MINUTES)),
};

export const CreateGroupInput = z
  .object({ ...settings, charter: z.optional(settings.charter), slowMinutes: z.optional(settings.slowMinutes), lang: z.optional(Language) })
  .check(z.refine(reachable, PRIVATE_IS_BY_INVITATION));
export type CreateGroupInput = z.infer<typeof CreateGroupInput>;

/** All settings as the form holds them, and the revision that it was filled from. */
export const UpdateGroupInput = z
  .object({ ...settings, slowMinutes: z.optional(settings.slowMinutes), revision: z.coerce.number() })
  .check(z.refine(reachable, PRIVATE_IS_BY_INVITATION));
export type UpdateGroupInput = z.infer<typeof UpdateGroupInput>;

export const groupRoutesOnly = defineRoutes({
  listGroups: {
    method: 'GET',
    path: '/api/groups',
    summary: 'Working groups that the reader may see, the last active first.',
    query: ListGroupsQuery,
    response: GroupListView,
  },
  createGroup: {
    method: 'POST',
    path: '/api/groups',
    summary: 'Opens a working group; who opens it is its first chair.',
    body: CreateGroupInput,
    response: GroupCard,
  },
  getGroup: {
    method: 'GET',
    path: '/api/groups/:address',
    summary: 'A working group with its chairs and what the reader may do in it. By address part or id.',
    params: z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) }),
    response: GroupPageView,
  },
  getCharter: {
    method: 'GET',
    path: '/api/groups/:groupId/charter',
    summary: 'A working group’s charter, as written and as HTML.',
    params: GroupParams,
    response: CharterView,
  },
  updateGroup: {
    method: 'PATCH',
    path: '/api/groups/:groupId',
    summary: 'Changes the settings. Refused with the current ones (409 `stale-settings`) when they were changed meanwhile.',
    params: GroupParams,
    body: UpdateGroupInput,
    response: GroupCard,
  },
  mayCreateGroup: {
    method: 'GET',
    path: '/api/me/groups/create',
    summary: 'Whether the reader may open a working group, and why not.',
    response: VerdictView,
  },
});
