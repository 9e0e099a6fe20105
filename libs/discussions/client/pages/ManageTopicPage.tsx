import { liveOptions, pageAction, pageLoader, signInAddress, useApi, useLiveQuery, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { WATCH_LEVELS } from '@minga/groups/contract';
import { Breadcrumb, Section } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { TOPIC_KINDS, topicRoutes } from '../../contract';
import { tagsOf } from '../new-topic/tags';
import { topicQuery } from '../topic/topic.query';
import { EditTopicForm } from './EditTopicForm';
import { SwitchForm, WatchForm } from './topic-forms';

const topicIn = (params: Readonly<Record<string, string | undefined>>): string => {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async ({ params, queries, api, environment, url }) => {
  if (!environment.account) throw redirect(signInAddress(url));
  const topicId = topicIn(params);
  await queries.ensureQueryData(liveOptions(topicQuery(api(topicRoutes), topicId, {})));
  return { topicId };
});

async function edit({ api, field, mutationId }: FormPage, topicId: string): Promise<string> {
  const body = { title: field('title'), tags: tagsOf(field('tags')), kind: TOPIC_KINDS.find((kind) => kind === field('kind')) };
  return (await api(topicRoutes).updateTopic({ params: { topicId }, body }, { mutationId })).address;
}

async function change({ api, field }: FormPage, topicId: string): Promise<void> {
  const calls = { pin: api(topicRoutes).pinTopic, lock: api(topicRoutes).lockTopic, archive: api(topicRoutes).archiveTopic };
  const call = calls[field('intent') as keyof typeof calls];
  if (!call) throw notFound();
  await call({ params: { topicId }, body: { on: field('on') === 'yes' } });
}

export const action = pageAction(async (page) => {
  const topicId = topicIn(page.params);
  const address = `/t/${page.params['address']}`;
  const intent = page.field('intent');
  if (intent === 'edit') return redirect(await edit(page, topicId));
  if (intent === 'watch') {
    const level = WATCH_LEVELS.find((item) => item === page.field('level')) ?? null;
    await page.api(topicRoutes).setTopicWatch({ params: { topicId }, body: { level } });
  } else await change(page, topicId);
  return redirect(address);
});

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('discussions.topic-acts'), hidden: true }) };

/** What concerns a topic as a whole, by plain forms; each part only for who may use it. */
export function Component() {
  const { t } = useT();
  const { topicId } = useLoaderData<typeof loader>();
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
        <Section title={t('discussions.moderation')}>
          <div className="row row-s">
            <SwitchForm name="pin" on={topic.pinned} />
            <SwitchForm name="lock" on={topic.locked} />
            <SwitchForm name="archive" on={topic.archived} />
          </div>
        </Section>
      )}
    </main>
  );
}
