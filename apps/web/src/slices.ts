import type { AdminItem, ClientSlice, NavItem, SlotModule } from '@minga/kernel/client';
import { adminClient } from '@minga/admin/client';
import { discussionsClient } from '@minga/discussions/client';
import { exchangeClient } from '@minga/exchange/client';
import { groupsClient } from '@minga/groups/client';
import { liveClient } from '@minga/live/client';
import { moderationClient } from '@minga/moderation/client';
import { peopleClient } from '@minga/people/client';

/** What the site is made of, in floor order. */
export const slices: readonly ClientSlice[] = [peopleClient, groupsClient, discussionsClient, moderationClient, exchangeClient, liveClient, adminClient];

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

/** The destinations that exist. */
export const navigation: readonly NavItem[] = [
  { id: 'home', label: 'web.home', to: '/', icon: 'home', order: 0 } satisfies NavItem,
  ...slices.flatMap((slice) => slice.nav ?? []),
].sort(byOrder);

/** The stewards' side navigation. */
export const adminMenu: readonly AdminItem[] = slices.flatMap((slice) => slice.adminMenu ?? []).sort(byOrder);

export const accountMenu = slices.flatMap((slice) => slice.accountMenu ?? []).sort(byOrder);

export const footLinks = slices.flatMap((slice) => slice.foot ?? []).sort(byOrder);

/** Who fills which slot, in floor order. */
export function slotModules(): Record<string, SlotModule[]> {
  const modules: Record<string, SlotModule[]> = {};
  for (const [name, fillers] of slices.flatMap((slice) => Object.entries(slice.slots ?? {}))) {
    (modules[name] ??= []).push(...fillers);
  }
  return modules;
}
