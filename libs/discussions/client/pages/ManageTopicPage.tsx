import { liveOptions, pageAction, pageLoader, signInAddress, useApi, useLiveQuery, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { WATCH_LEVELS } from '@minga/groups/contract';
import { Breadcrumb, Section } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { MERGE_ORDERS, moderationRoutes, TOPIC_KINDS, topicRoutes } from '../../contract';
import { tagsOf } from '../new-topic/tags';
import { topicQuery } from '../topic/topic.query';
import { EditTopicForm } from './EditTopicForm';
import { loadChoices, noChoices } from './topic-choices';
import { TopicModeration } from './TopicModeration';
import { WatchForm } from './topic-forms';

const topicIn = (params: Readonly<Record<string, string | undefined>>): string => {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async (page) => {
  const { params, queries, api, environment, url } = page;
  if (!environment.account) throw redirect(signInAddress(url));
  const topicId = topicIn(params);
  const { topic, viewer } = await queries.ensureQueryData(liveOptions(topicQuery(api(topicRoutes), topicId, {})));
  if (topic.id !== topicId) throw redirect(`${topic.address}/manage`);
  return { topicId, choices: viewer.can.moderate.allowed ? await loadChoices(page, topic) : noChoices };
});

async function edit({ api, field, mutationId }: FormPage, topicId: string): Promise<string> {
  const body = { title: field('title'), tags: tagsOf(field('tags')), kind: TOPIC_KINDS.find((kind) => kind === field('kind')), ...(field('reason') ? { reason: field('reason') } : {}) };
  return (await api(topicRoutes).updateTopic({ params: { topicId }, body }, { mutationId })).address;
}

const acts: Record<string, (page: FormPage, topicId: string) => Promise<{ address: string }>> = {
  pin: ({ api, field }, topicId) => api(topicRoutes).pinTopic({ params: { topicId }, body: switchOf(field) }),
  lock: ({ api, field }, topicId) => api(topicRoutes).lockTopic({ params: { topicId }, body: switchOf(field) }),
  archive: ({ api, field }, topicId) => api(topicRoutes).archiveTopic({ params: { topicId }, body: switchOf(field) }),
  slow: ({ api, field }, topicId) => api(moderationRoutes).slowTopic({ params: { topicId }, body: { minutes: Number(field('minutes')), reason: field('reason') } }),
  move: ({ api, field, mutationId }, topicId) =>
    api(moderationRoutes).moveTopic({ params: { topicId }, body: { groupId: field('groupId'), reason: field('reason') } }, { mutationId }),
  merge({ api, field, mutationId }, topicId) {
    const order = MERGE_ORDERS.find((one) => one === field('order')) ?? 'arrival';
    return api(moderationRoutes).mergeTopic({ params: { topicId }, body: { into: field('into'), order, reason: field('reason') } }, { mutationId });
  },
  split({ api, field, form, mutationId }, topicId) {
    const postIds = form.getAll('post').filter((value) => typeof value === 'string');
    return api(moderationRoutes).splitTopic({ params: { topicId }, body: { postIds, title: field('title'), reason: field('reason') } }, { mutationId });
  },
};

const switchOf = (field: FormPage['field']) => ({ on: field('on') === 'yes', reason: field('reason') });

async function change(page: FormPage, topicId: string): Promise<string> {
  const act = acts[page.field('intent')];
  if (!act) throw notFound();
  return (await act(page, topicId)).address;
}

export const action = pageAction(async (page) => {
  const topicId = topicIn(page.params);
  const address = `/t/${page.params['address']}`;
  const intent = page.field('intent');
  if (intent === 'edit') return redirect(await edit(page, topicId));
  if (intent === 'watch') {
    const level = WATCH_LEVELS.find((item) => item === page.field('level')) ?? null;
    await page.api(topicRoutes).setTopicWatch({ params: { topicId }, body: { level } });
    return redirect(address);
  }
  return redirect(await change(page, topicId));
}, { title: 'discussions.title', tags: 'discussions.tags', reason: 'discussions.moderate.reason' });

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('discussions.topic-acts'), hidden: true }) };

/** What concerns a topic as a whole, by plain forms; each part only for who may use it. */
export function Component() {
  const { t } = useT();
  const { topicId, choices } = useLoaderData<typeof loader>();
  const { topic, viewer } = useLiveQuery(topicQuery(useApi(topicRoutes), topicId, {}));
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb
          label={t('discussions.way-here')}
          items={[
            { href: topic.group.address, label: topic.group.name },
            { href: topic.address, label: topic.title },
          ]}
        />
        <h1 className="h2">{t('discussions.topic-acts')}</h1>
      </div>
      <Section title={t('discussions.watch-label')}>
        <WatchForm level={viewer.watch} />
      </Section>
      {viewer.can.update.allowed && (
        <Section title={t('discussions.edit-topic')}>
          <EditTopicForm topic={topic} />
        </Section>
      )}
      {viewer.can.moderate.allowed && (
        <TopicModeration topic={topic} choices={choices} />
      )}
    </main>
  );
}
