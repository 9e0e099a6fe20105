import { liveOptions, pageLoader, Time, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { isId, signInRequired } from '@minga/kernel/contract';
import { PersonLink } from '@minga/people/client';
import { Breadcrumb, Empty, LinkButton, List, ListRow, Status, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { moderationRoutes, type PastReview } from '../../contract';
import { reviewHistoryQuery } from '../moderation.queries';

export const loader = pageLoader(async ({ url, queries, api, environment }) => {
  if (!environment.account) throw signInRequired();
  const group = url.searchParams.get('group');
  const query = { ...(isId(group) && { group }), ...(url.searchParams.get('after') && { after: url.searchParams.get('after')! }) };
  await queries.ensureQueryData(liveOptions(reviewHistoryQuery(api(moderationRoutes), query)));
  return { query };
});

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('moderation.history.title'), hidden: true }) };

/** What was decided, by whom and why. */
export function Component() {
  const { t } = useT();
  const { query } = useLoaderData<typeof loader>();
  const { items, next } = useLiveQuery(reviewHistoryQuery(useApi(moderationRoutes), query));
  return (
    <main id="main" className="wrap page stack">
      <Breadcrumb label={t('moderation.flag.way')} items={[{ href: '/review', label: t('moderation.queue.title') }]} />
      <h1 className="h1">{t('moderation.history.title')}</h1>
      {items.length === 0 && <Empty level={2} title={t('moderation.history.empty')} />}
      <List>
        {items.map((past) => (
          <PastRow key={past.id} past={past} />
        ))}
      </List>
      {next && <LinkButton href={`/review/history?${new URLSearchParams({ ...query, after: next })}`}>{t('moderation.history.more')}</LinkButton>}
    </main>
  );
}

function PastRow({ past }: { past: PastReview }) {
  const { t } = useT();
  const { Link } = useUi();
  const why = [past.canned && past.canned !== 'other' ? t(`moderation.canned.is-${past.canned}`) : '', past.text].filter(Boolean).join(' ');
  return (
    <ListRow className="ends">
      <div>
        <h2 className="h4" lang={past.lang}>
          <Link href={`/review/${past.id}`}>{past.title}</Link>
        </h2>
        <p className="meta">
          {past.group?.name ?? t('moderation.queue.site')}. <Time at={past.endedAt} relative /> {past.by && <PersonLink person={past.by} />}
        </p>
        {why && <p>{why}</p>}
      </div>
      <Status>{t(`moderation.endings.${past.ending}`)}</Status>
    </ListRow>
  );
}
