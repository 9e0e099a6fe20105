import '@minga/ui/styles/screens/group.css';
import '../groups.css';
import { pageAction, pageLoader, type PageHandle } from '@minga/kernel/client';
import { Outlet } from 'react-router';
import { GroupAside } from './GroupAside';
import { GroupHead } from './GroupHead';
import { performGroupAct } from './group-acts';
import { loadGroup, useGroupPage } from './group-page';
import '../slots';

export const loader = pageLoader(async (page) => {
  const { group } = await loadGroup(page);
  await page.slots.prepare('group.actions', page, { groupId: group.id, address: group.address });
  await page.slots.prepare('group.aside', page, { groupId: group.id, address: group.address });
  await page.slots.prepare('group.acts', page, { subject: { type: 'group', id: group.id }, groupId: group.id });
  return { groupId: group.id };
});

export const action = pageAction(performGroupAct);

export const handle: PageHandle = { nav: 'groups', slots: ['group.actions', 'group.aside', 'group.acts'] };

/** What stands around each page of a group. */
export function Component() {
  const view = useGroupPage();
  return (
    <main id="main">
      <GroupHead view={view} />
      <div className="wrap page lay">
        <Outlet />
        <GroupAside view={view} />
      </div>
    </main>
  );
}
