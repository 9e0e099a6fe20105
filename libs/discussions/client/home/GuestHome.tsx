import { Slot, Time, useApi, useEnvironment, useLiveQuery, useT } from '@minga/kernel/client';
import { groupListQuery, HomeGroupRow, useStableOrder } from '@minga/groups/client';
import { groupsRoutes, type GroupRow } from '@minga/groups/contract';
import { Empty, LinkButton, List, ListRow, Section, useUi } from '@minga/ui';

/** The public groups that a guest sees first, the last active first. */
export const PUBLIC_GROUPS = { section: 'all', limit: 8 } as const;

/** For who is not signed in: what this is, what goes on in it, and the way in. */
export function GuestHome({ siteName }: { siteName: string }) {
  const { t } = useT();
  const { items } = useLiveQuery(groupListQuery(useApi(groupsRoutes), PUBLIC_GROUPS));
  const groups = useStableOrder(items);
  const moved = groups.filter((group) => group.latest?.topic);
  return (
    <main id="main" className="wrap page guest-home">
      <header className="hello guest">
        <h1 className="h1">{t('discussions.home.guest-title')}</h1>
        <p className="lead">{t('discussions.home.about', { site: siteName })}</p>
        <p className="row row-s">
          <LinkButton tone="primary" href="/register">
            {t('discussions.register')}
          </LinkButton>
          <LinkButton href="/sign-in">{t('discussions.sign-in')}</LinkButton>
        </p>
      </header>
      <Slot name="home.now" props={{}} />
      <div className="lay">
        <PublicGroups groups={groups} />
        <aside className="stack-l">
          <Slot name="home.aside" props={{}} />
          {moved.length > 0 && <LatestTopics groups={moved} />}
        </aside>
      </div>
    </main>
  );
}

function PublicGroups({ groups }: { groups: readonly GroupRow[] }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <Section title={t('discussions.home.public-groups')} action={<Link href="/groups">{t('discussions.home.all-groups')}</Link>}>
      {groups.length === 0 && <Empty title={t('discussions.home.no-groups')} />}
      <List closed>
        {groups.map((group) => (
          <HomeGroupRow key={group.id} row={group} />
        ))}
      </List>
    </Section>
  );
}

/** What moved last in each group. */
function LatestTopics({ groups }: { groups: readonly GroupRow[] }) {
  const { t } = useT();
  const { Link } = useUi();
  const { language } = useEnvironment();
  return (
    <Section title={t('discussions.home.latest-topics')}>
      <List>
        {groups.map(({ id, name, latest }) => (
          <ListRow key={id} hot className="news-r">
            <div>
              <h3>
                <Link href={latest!.topic!.address} lang={latest!.topic!.lang === language ? undefined : latest!.topic!.lang}>
                  {latest!.topic!.title}
                </Link>
              </h3>
              <p className="meta">
                {name}. {latest!.by && `${latest!.by.name}, `}
                <Time at={latest!.at} relative />
              </p>
            </div>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
