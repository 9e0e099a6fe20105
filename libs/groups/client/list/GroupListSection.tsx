import { useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Empty, LinkButton, List, Section, useUi } from '@minga/ui';
import { groupsRoutes, type GroupSection, type ListGroupsQuery } from '../../contract';
import { groupListQuery } from '../groups.queries';
import { useStableOrder } from '../parts/use-stable-order';
import { GroupListRow } from './GroupListRow';
import { listAddress } from './list-address';

export interface GroupListSectionProps {
  section: GroupSection;
  query: ListGroupsQuery;
}

/** One section of the directory. The page's loader fetches its query first. */
export function GroupListSection({ section, query }: GroupListSectionProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { items, next } = useLiveQuery(groupListQuery(useApi(groupsRoutes), query));
  const rows = useStableOrder(items);
  return (
    <Section title={t(`groups.${section}`)} meta={section === 'mine' && <span className="only-d">{t('groups.cord-hint')}</span>}>
      {rows.length === 0 && <NoGroups section={section} q={query.q} />}
      {rows.length > 0 && (
        <List closed>
          {rows.map((row) => (
            <GroupListRow key={row.id} row={row} />
          ))}
        </List>
      )}
      {next && (
        <p>
          <Link href={listAddress({ section, q: query.q, after: next })}>{t('groups.more')}</Link>
        </p>
      )}
    </Section>
  );
}

function NoGroups({ section, q }: { section: GroupSection; q?: string }) {
  const { t } = useT();
  if (!q) {
    return (
      <Empty title={t(`groups.empty.${section}`)}>
        <p>{t(`groups.empty.${section}-text`)}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t('groups.empty.found', { words: q })} action={<LinkButton href="/groups">{t('groups.empty.clear')}</LinkButton>}>
      <p>{t('groups.empty.found-text')}</p>
    </Empty>
  );
}
