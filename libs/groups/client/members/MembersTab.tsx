import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { STAKEHOLDER_GROUPS } from '@minga/people/contract';
import { Button, Empty, List, Select, useUi } from '@minga/ui';
import { Form, useLoaderData } from 'react-router';
import { groupsRoutes, ROLES, type ListMembersQuery } from '../../contract';
import { groupMeta } from '../group/group-meta';
import { loadGroup, useGroupPage } from '../group/group-page';
import { membersQuery } from '../groups.queries';
import { Sanctions } from './Sanctions';
import { MemberRow } from './MemberRow';
import { performMemberAct } from './members-acts';
import { membersAddress, readMembersAddress } from './members-address';

export const loader = pageLoader(async (page) => {
  const { group, viewer } = await loadGroup(page);
  const query = readMembersAddress(page.url.searchParams);
  await page.queries.ensureQueryData(liveOptions(membersQuery(page.api(groupsRoutes), group.id, query)));
  const sanctions = viewer.can.moderate.allowed ? (await page.api(groupsRoutes).listSanctions({ params: { groupId: group.id } })).items : [];
  return { groupId: group.id, query, sanctions };
});

export const action = pageAction(performMemberAct);

export const handle: PageHandle<{ groupId: string }> = {
  meta: (input) => groupMeta(input, { name: input.translator.t('groups.page.members'), path: 'members' }),
};

export function Component() {
  const { t } = useT();
  const { Link } = useUi();
  const { groupId, query, sanctions } = useLoaderData<typeof loader>();
  const { group, viewer } = useGroupPage();
  const { items, next } = useLiveQuery(membersQuery(useApi(groupsRoutes), groupId, query));
  return (
    <section aria-labelledby="members-title">
      <h2 id="members-title" className="vh">
        {t('groups.list.title')}
      </h2>
      <FormErrors refused={useRefusedForm()} labels={{ reason: t('groups.list.reason') }} prefix="gm-" />
      <MembersFilter query={query} />
      {items.length === 0 && <Empty title={t('groups.list.none')} />}
      <List closed>
        {items.map((member) => (
          <MemberRow key={member.person.id} member={member} manages={viewer.can.moderate.allowed} admits={viewer.can.admit.allowed} />
        ))}
      </List>
      {next && (
        <p>
          <Link href={membersAddress(group.address, { ...query, after: next })}>{t('groups.list.more')}</Link>
        </p>
      )}
      <Sanctions items={sanctions} />
    </section>
  );
}

function MembersFilter({ query }: { query: ListMembersQuery }) {
  const { t } = useT();
  return (
    <Form method="get" className="row row-s filt">
      <label className="row row-s meta">
        {t('groups.list.role')}
        <Select className="sel" name="role" defaultValue={query.role ?? ''}>
          <option value="">{t('groups.list.any')}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`groups.roles.${role}`)}
            </option>
          ))}
        </Select>
      </label>
      <label className="row row-s meta">
        {t('groups.list.sector')}
        <Select className="sel" name="stakeholderGroup" defaultValue={query.stakeholderGroup ?? ''}>
          <option value="">{t('groups.list.any')}</option>
          {STAKEHOLDER_GROUPS.map((sector) => (
            <option key={sector} value={sector}>
              {t(`people.sectors.${sector}.name`)}
            </option>
          ))}
        </Select>
      </label>
      <Button type="submit" size="s">
        {t('groups.list.filter')}
      </Button>
    </Form>
  );
}
