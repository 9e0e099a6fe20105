import { pageLoader, Slot, useT, type MetaInput, type PageHandle } from '@minga/kernel/client';
import { GROUP_SLOTS } from '../slots';
import { groupMeta } from './group-meta';
import { loadGroup, useGroupPage } from './group-page';

export const loader = pageLoader(async (page) => {
  const { group } = await loadGroup(page);
  await page.slots.prepare('group.main', page, { groupId: group.id, address: group.address });
  return { groupId: group.id };
});

export const handle: PageHandle<{ groupId: string }> = {
  slots: GROUP_SLOTS,
  meta: (input: MetaInput<{ groupId: string }>) => groupMeta(input),
};

/** The group's topics, drawn by the slice that has them. */
export function Component() {
  const { t } = useT();
  const { group } = useGroupPage();
  return (
    <section aria-label={t('groups.page.topics')}>
      <Slot name="group.main" props={{ groupId: group.id, address: group.address }} />
    </section>
  );
}
