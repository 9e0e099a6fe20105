import { MutationField, pageAction, Slot, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { LinkButton, Section } from '@minga/ui';
import { redirect } from 'react-router';
import { moderationRoutes, postCan, postPermalink, postRoutes, REACTIONS, topicRoutes, type Post, type TopicPage } from '../../contract';
import '../slots';
import { loadPost, placeOf, usePostPage } from './post-page';
import { ReasonField } from './ReasonField';
import { PostFrame } from './PostFrame';

export const loader = pageLoader(async (page) => {
  await page.slots.load(['post.acts']);
  return loadPost(page);
});

/** What the menu of a post does, by plain form. */
export const action = pageAction(async (page) => {
  const { api, field, mutationId } = page;
  const { postId, topicId, address } = await placeOf(page);
  const kind = REACTIONS.find((item) => item === field('kind'));
  const intent = field('intent');
  if (intent === 'react' && kind) await api(postRoutes).react({ params: { postId, kind } });
  else if (intent === 'unreact' && kind) await api(postRoutes).unreact({ params: { postId, kind } });
  else if (intent === 'hide') await api(moderationRoutes).hidePost({ params: { postId }, body: { reason: field('reason') } });
  else if (intent === 'restore') await api(postRoutes).restorePost({ params: { postId } }, { mutationId });
  else if (intent === 'accept') await api(topicRoutes).acceptAnswer({ params: { topicId }, body: { postId } });
  else if (intent === 'unaccept') await api(topicRoutes).unacceptAnswer({ params: { topicId } });
  else throw notFound();
  return redirect(address);
}, { reason: 'discussions.moderate.reason' });

export const handle: PageHandle = { nav: 'groups', slots: ['post.acts'], meta: ({ translator }) => ({ title: translator.t('discussions.post.more'), hidden: true }) };

export function Component() {
  const { t } = useT();
  const { page, post } = usePostPage();
  const own = postPermalink(post.id);
  const may = (verb: 'edit' | 'delete' | 'history') => postCan(page, post, verb).allowed;
  return (
    <PostFrame title={t('discussions.post.more')}>
      <Reactions page={page} post={post} />
      <p className="row row-s">
        {may('edit') && <LinkButton href={`${own}/edit`}>{t(post.author.id === page.viewer.account?.id ? 'discussions.edit' : 'discussions.moderate.edit')}</LinkButton>}
        {post.revision > 1 && may('history') && <LinkButton href={`${own}/history`}>{t('discussions.history')}</LinkButton>}
        {!post.deleted && may('delete') && <LinkButton href={`${own}/delete`}>{t('discussions.delete')}</LinkButton>}
        {!post.deleted && <Slot name="post.acts" props={{ subject: { type: 'post', id: post.id }, groupId: page.topic.group.id, authorId: post.author.id }} />}
      </p>
      <Others page={page} post={post} />
      <Moderate page={page} post={post} />
    </PostFrame>
  );
}

/** What only moderators do with a post of somebody else's. */
function Moderate({ page, post }: { page: TopicPage; post: Post }) {
  const { t } = useT();
  const refused = useRefusedForm();
  if (!page.viewer.can.moderate.allowed || post.deleted) return null;
  return (
    <Section title={t('discussions.moderation')}>
      <form method="post" className="stack">
        <MutationField />
        <input type="hidden" name="intent" value="hide" />
        <ReasonField refused={refused} />
        <p className="row row-s">
          <button className="btn">{t('discussions.moderate.hide')}</button>
          {post.position > 0 && <LinkButton href={`${page.topic.address}/manage?split=${post.id}#split`}>{t('discussions.moderate.split')}</LinkButton>}
        </p>
      </form>
    </Section>
  );
}

function Reactions({ page, post }: { page: TopicPage; post: Post }) {
  const { t, number } = useT();
  const own = page.viewer.ownReactions[post.id] ?? [];
  if (!postCan(page, post, 'react').allowed) return null;
  return (
    <div className="row row-s">
      {REACTIONS.map((kind) => (
        <form key={kind} method="post">
          <input type="hidden" name="intent" value={own.includes(kind) ? 'unreact' : 'react'} />
          <button className="btn s" name="kind" value={kind} aria-pressed={own.includes(kind)}>
            {t(`discussions.reactions.${kind}`)} {number(post.reactions[kind])}
          </button>
        </form>
      ))}
    </div>
  );
}

function Others({ page, post }: { page: TopicPage; post: Post }) {
  const { t } = useT();
  const { accepted } = page.topic;
  const answers = page.viewer.can.accept.allowed && post.position > 0 && !post.deleted;
  const offered = [
    post.deleted && postCan(page, post, 'restore').allowed && 'restore',
    answers && (accepted?.postId === post.id ? 'unaccept' : 'accept'),
  ].filter((intent) => typeof intent === 'string');
  return offered.map((intent) => (
    <form key={intent} method="post">
      <MutationField />
      <button className="btn" name="intent" value={intent}>
        {t(`discussions.${intent}`)}
      </button>
    </form>
  ));
}
