import { audience, type AudienceKey } from '@minga/kernel/contract';
import type { RequestState, RequestVisibility } from '../words';

/** What a request says, as far as it was written yet. Days as ISO dates. */
export interface StatedNeed {
  title: string;
  need: string;
  aim: string;
  modalities: readonly string[];
  languages: readonly string[];
  from: string | null;
  until: string | null;
  effortDays: number | null;
  offersUntil: string | null;
  visibility: RequestVisibility;
  groupId: string | null;
}

/** Fields without which nobody could offer. A request that lacks none is complete. */
export const MISSABLE = ['title', 'need', 'aim', 'modalities', 'languages', 'from', 'until', 'effortDays', 'offersUntil', 'groupId'] as const;
export type Missable = (typeof MISSABLE)[number];

const empty = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is still missing, in the order of the form. `today` is an ISO date: a deadline that has passed is none. */
export function missingIn(need: StatedNeed, today: string): Missable[] {
  return MISSABLE.filter((field) => {
    if (field === 'groupId') return need.visibility === 'group' && need.groupId === null;
    if (field === 'offersUntil') return need.offersUntil === null || need.offersUntil < today;
    if (field === 'until') return need.until === null || need.until < today;
    return empty(need[field]);
  });
}

interface Seen {
  id: string;
  makerId: string;
  state: RequestState;
  visibility: RequestVisibility;
  groupId: string | null;
  /** It was open once. */
  opened: boolean;
}

const PRIVATE: readonly RequestState[] = ['draft', 'in-review', 'returned'];

/** Whose a request is to see in its state. Before it opens: its maker’s; while suspended: the parties’. */
export function audienceOf(request: Seen): AudienceKey {
  if (PRIVATE.includes(request.state) || !request.opened) return audience.account(request.makerId);
  if (request.state === 'suspended') return audience.requestParties(request.id);
  if (request.visibility === 'group') return request.groupId ? audience.group(request.groupId) : audience.account(request.makerId);
  return request.visibility === 'network' ? audience.network() : audience.public();
}
