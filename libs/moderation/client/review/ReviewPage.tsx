import '@minga/ui/styles/screens/group.css';
import '@minga/ui/styles/screens/profile.css';
import '@minga/ui/styles/screens/moderation.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { isId, notFound, signInRequired } from '@minga/kernel/contract';
import { cx, Empty, LinkButton } from '@minga/ui';
import { useLoaderData, useLocation } from 'react-router';
import { moderationRoutes, type ReviewQuery } from '../../contract';
import { reviewCaseQuery, reviewListQuery } from '../moderation.queries';
import { queryIn, reviewAddress } from './address';
import { CaseView } from './CaseView';
import { QueueHead } from './QueueHead';
import { QueueList } from './QueueList';
import { performReviewAct } from './review.action';
import { useQueueKeys } from './use-queue-keys';

/** The case that the address names, else the first of the queue. */
export const loader = pageLoader(async ({ params, url, queries, api, environment }) => {
  if (!environment.account) throw signInRequired();
  const named = params['item'];
  if (named && !isId(named)) throw notFound();
  const query = queryIn(url.searchParams);
  const review = api(moderationRoutes);
  const list = await queries.ensureQueryData(liveOptions(reviewListQuery(review, query)));
  const itemId = named ?? list.items[0]?.id;
  if (itemId) await queries.ensureQueryData(liveOptions(reviewCaseQuery(review, itemId)));
  return { query, itemId, named: named !== undefined };
});

export const action = pageAction(performReviewAct);

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('moderation.queue.title'), hidden: true }) };

/** What waits for a decision: the list, and one case beside it. */
export function Component() {
  const { t } = useT();
  const { query, itemId, named } = useLoaderData<typeof loader>();
  const view = useLiveQuery(reviewListQuery(useApi(moderationRoutes), query));
  useQueueKeys(view.items, itemId, query);
  return (
    <main id="main" className="wrap page">
      <QueueHead view={view} query={query} />
      {view.items.length === 0 && view.links.length === 0 && !itemId ? (
        <Nothing query={query} moderates={view.groups.length > 0} />
      ) : (
        <div className={cx('mq', named && 'one')}>
          <div>
            <QueueList view={view} query={query} current={itemId} />
            {named && (
              <p className="mq-all">
                <LinkButton href={reviewAddress(query)} size="s" tone="quiet">
                  {t('moderation.queue.back')}
                </LinkButton>
              </p>
            )}
          </div>
          {itemId && <Case key={itemId} itemId={itemId} query={query} />}
        </div>
      )}
    </main>
  );
}

function Case({ itemId, query }: { itemId: string; query: ReviewQuery }) {
  const view = useLiveQuery(reviewCaseQuery(useApi(moderationRoutes), itemId));
  const { search } = useLocation();
  return <CaseView view={view} action={`${reviewAddress(query, {}, itemId).split('?')[0]!}${search}`} />;
}

function Nothing({ query, moderates }: { query: ReviewQuery; moderates: boolean }) {
  const { t } = useT();
  const filtered = Object.keys(query).length > 0;
  return (
    <Empty
      level={2}
      title={t(filtered ? 'moderation.empty.filtered' : 'moderation.empty.title')}
      action={filtered && <LinkButton href="/review">{t('moderation.empty.clear')}</LinkButton>}
    >
      {!filtered && t(moderates ? 'moderation.empty.text' : 'moderation.empty.nobody')}
    </Empty>
  );
}
