import { Slot, useRefusedForm, useT } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { Breadcrumb, Tabs } from '@minga/ui';
import { useLocation } from 'react-router';
import type { GroupPageView } from '../../contract';
import { JoinActs } from './JoinActs';
import { WatchMenu } from './WatchMenu';

/** The tab that a path below the group's opens; the first when there is none. */
const tabOf = (pathname: string): string => pathname.split('/')[3] ?? '';

/** Name, purpose, acts and tabs of a group, above each of its pages. */
export function GroupHead({ view }: { view: GroupPageView }) {
  const { t } = useT();
  const { group, viewer } = view;
  return (
    <div className="wrap gh">
      <Breadcrumb label={t('groups.page.way')} items={[{ href: '/groups', label: t('groups.nav') }]} />
      <div className="gh-t">
        <div>
          <h1 className="h1" lang={group.lang}>
            {group.name}
          </h1>
          <p className="lead" lang={group.lang}>
            {group.purpose}
          </p>
        </div>
        <div className="row row-s gh-a">
          <Slot name="group.actions" props={{ groupId: group.id, address: group.address }} />
          {viewer.mine ? <WatchMenu view={view} /> : <JoinActs view={view} />}
          <Slot name="group.acts" props={{ subject: { type: 'group', id: group.id }, groupId: group.id }} />
        </div>
      </div>
      <FormErrors refused={useRefusedForm()} labels={{ message: t('groups.acts.request-message') }} prefix="g-" />
      <GroupTabs view={view} />
    </div>
  );
}

function GroupTabs({ view: { group, viewer } }: { view: GroupPageView }) {
  const { t, number } = useT();
  const current = tabOf(useLocation().pathname);
  const tab = (name: string, label: string, count?: string) => ({
    href: name ? `${group.address}/${name}` : group.address,
    label,
    current: current === name,
    count,
  });
  const items = [
    tab('', t('groups.page.topics'), number(group.topics)),
    tab('members', t('groups.page.members'), number(group.members)),
    tab('about', t('groups.page.about')),
    ...(viewer.can.admit.allowed ? [tab('admissions', t('groups.page.admissions'))] : []),
    ...(viewer.can.changeSettings.allowed ? [tab('settings', t('groups.page.settings'))] : []),
  ];
  return <Tabs label={group.name} items={items} />;
}
