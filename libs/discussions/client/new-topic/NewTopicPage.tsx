import '@minga/ui/styles/screens/thread.css';
import '../topic/topic.css';
import '../composer/composer.css';
import { liveOptions, pageAction, pageLoader, signInAddress, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, isLanguage, notFound } from '@minga/kernel/contract';
import { groupQuery } from '@minga/groups/client';
import { groupsRoutes } from '@minga/groups/contract';
import { Breadcrumb, Empty, LinkButton } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { draftKeys, isHeld, readerRoutes, TOPIC_KINDS, topicRoutes, type OpenTopicInput } from '../../contract';
import { openable } from './group-place';
import { NewTopicForm } from './NewTopicForm';
import { tagsOf } from './tags';

const groupIn = (params: Readonly<Record<string, string | undefined>>): string => {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async ({ params, queries, api, environment, url }) => {
  const groupId = groupIn(params);
  await queries.ensureQueryData(liveOptions(groupQuery(api(groupsRoutes), groupId)));
  if (!environment.account) throw redirect(signInAddress(url));
  return { groupId };
});

/** The plain form. With script the page sends by itself, so that what was typed stays whatever happens. */
export const action = pageAction(async ({ params, api, field, mutationId }) => {
  const groupId = groupIn(params);
  const lang = field('lang');
  const body: OpenTopicInput = {
    kind: TOPIC_KINDS.find((kind) => kind === field('kind')) ?? 'discussion',
    title: field('title'),
    source: field('source'),
    tags: tagsOf(field('tags')),
    ...(isLanguage(lang) ? { lang } : {}),
  };
  const topic = await api(topicRoutes).openTopic({ params: { groupId }, body }, { mutationId });
  await api(readerRoutes).deleteDraft({ params: { key: draftKeys.topic(groupId) } }).catch(() => undefined);
  // It waits for a moderator: it shows, to its author, where it would stand.
  return redirect(isHeld(topic) ? `/g/${params['address']}` : topic.address);
}, { title: 'discussions.title', source: 'discussions.text', tags: 'discussions.tags' });

export const handle: PageHandle = {
  nav: 'groups',
  meta: ({ translator }) => ({ title: translator.t('discussions.new-topic'), hidden: true }),
};

export function Component() {
  const { t, has } = useT();
  const { groupId } = useLoaderData<typeof loader>();
  const view = useLiveQuery(groupQuery(useApi(groupsRoutes), groupId));
  const { group } = view;
  const { kinds, reason } = openable(view);
  return (
    <main id="main" className="wrap page">
      <Breadcrumb
        label={t('discussions.way-here')}
        items={[
          { href: '/groups', label: t('discussions.groups') },
          { href: group.address, label: group.name },
        ]}
      />
      <h1 className="h2">{t('discussions.new-topic')}</h1>
      {kinds.length > 0 ? (
        <NewTopicForm groupId={groupId} kinds={kinds} />
      ) : (
        <Empty level={2} title={t(has(`refusals.${reason}`) ? `refusals.${reason}` : 'problems.forbidden')} action={<LinkButton href={group.address}>{group.name}</LinkButton>} />
      )}
    </main>
  );
}
