import { useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Empty, LinkButton, List, Section, useUi } from '@minga/ui';
import { groupsRoutes } from '../../contract';
import { myGroupsQuery } from '../groups.queries';
import { HomeGroupRow } from './HomeGroupRow';
import { useStableOrder } from './use-stable-order';

export interface MyGroupsProps {
  /** Rows to show; the others are behind the link. */
  most?: number;
}

/** Home's "My groups". The page's loader fetches `myGroupsQuery` first; its style sheet is home's. */
export function MyGroups({ most }: MyGroupsProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { items } = useLiveQuery(myGroupsQuery(useApi(groupsRoutes)));
  const rows = useStableOrder(items).slice(0, most);
  return (
    <Section
      title={t('groups.mine')}
      meta={<span className="only-d">{t('groups.cord-hint')}</span>}
      action={<Link href="/groups">{t('groups.all-groups')}</Link>}
    >
      {rows.length > 0 ? (
        <List closed>
          {rows.map((row) => (
            <HomeGroupRow key={row.id} row={row} />
          ))}
        </List>
      ) : (
        <Empty title={t('groups.empty.mine')} action={<LinkButton href="/groups">{t('groups.all-groups')}</LinkButton>}>
          <p>{t('groups.empty.mine-text')}</p>
        </Empty>
      )}
    </Section>
  );
}
