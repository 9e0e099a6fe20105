import '@minga/ui/styles/screens/thread.css';
import './topic.css';
import '../composer/composer.css';
import { liveOptions, pageLoader, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { ToastProvider } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { topicRoutes, type PostPageQuery } from '../../contract';
import { ActsProvider } from '../act/ActsProvider';
import { ReplyForm } from '../composer/parts';
import { stretchOf } from './stretch';
import { TOPIC_SLOTS } from '../slots';
import { topicMeta } from './topic.meta';
import { topicQuery } from './topic.query';
import { TopicView } from './TopicView';

export { action } from './topic.action';

const MOVED_FOR_GOOD = 301;

/** What travels in the page beside the view itself. */
export interface TopicPageData {
  topicId: string;
  stretch: PostPageQuery;
  /** The address's own query, without `?`. */
  search: string;
  /** Position of the post that the plain form answers (`?reply=`). */
  replyTo: number | null;
}

export const loader = pageLoader(async (page): Promise<TopicPageData> => {
  const { params, url, queries, api } = page;
  const topicId = idFromAddress(params['address'] ?? '');
  if (!topicId) throw notFound();
  const stretch = stretchOf(url.searchParams);
  const [{ topic }] = await Promise.all([queries.ensureQueryData(liveOptions(topicQuery(api(topicRoutes), topicId, stretch))), page.slots.load(TOPIC_SLOTS)]);
  // It was merged into another one.
  if (topic.id !== topicId) throw redirect(topic.address, MOVED_FOR_GOOD);
  const replyTo = /^\d{1,9}$/.exec(url.searchParams.get('reply') ?? '');
  return { topicId, stretch, search: url.searchParams.toString(), replyTo: replyTo ? Number(replyTo[0]) : null };
});

export const handle: PageHandle<TopicPageData> = {
  nav: 'groups',
  bare: true,
  firstWords: true,
  slots: TOPIC_SLOTS,
  meta: topicMeta,
  parts: ({ account }) => (account ? [ReplyForm] : []),
};

export function Component() {
  const data = useLoaderData<typeof loader>();
  return (
    <ToastProvider>
      <ActsProvider>
        <TopicView key={data.topicId} {...data} />
      </ActsProvider>
    </ToastProvider>
  );
}
