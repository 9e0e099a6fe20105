import { MutationField, pageAction, pageLoader, useAccount, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, TextAreaField } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { postRoutes, type PostSource } from '../../contract';
import { loadPost, placeOf, usePostPage, type PostPlace } from './post-page';
import { ReasonField } from './ReasonField';
import { PostFrame } from './PostFrame';

type Loaded = PostPlace & { source: PostSource };

export const loader = pageLoader(async (page): Promise<Loaded> => {
  const place = await loadPost(page);
  return { ...place, source: await page.api(postRoutes).getPostSource({ params: { postId: place.postId } }) };
});

export const action = pageAction(async (page) => {
  const { postId, address } = await placeOf(page);
  const body = { source: page.field('source'), baseRevision: Number(page.field('baseRevision')), ...(page.field('reason') ? { reason: page.field('reason') } : {}) };
  await page.api(postRoutes).editPost({ params: { postId }, body }, { mutationId: page.mutationId });
  return redirect(address);
}, { source: 'discussions.text', reason: 'discussions.moderate.reason' });

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('discussions.edit-post'), hidden: true }) };

/** Changing a post by a plain form. Changed meanwhile: both texts are shown, and the next attempt is based on the current one. */
export function Component() {
  const { t } = useT();
  const { source } = useLoaderData<Loaded>();
  const { post } = usePostPage();
  const own = post.author.id === useAccount()?.id;
  const refused = useRefusedForm();
  const stale = refused?.code === 'stale-edit' ? (refused.facts as { source?: string; revision?: number }) : undefined;
  return (
    <PostFrame title={t('discussions.edit-post')} quiet>
      {stale?.source !== undefined && (
        <div>
          <b>{t('discussions.conflict.current')}</b>
          <p className="typed">{stale.source}</p>
        </div>
      )}
      <form method="post" className="stack">
        <MutationField />
        <input type="hidden" name="baseRevision" value={stale?.revision ?? source.revision} />
        <TextAreaField
          label={t(stale ? 'discussions.conflict.mine' : 'discussions.text')}
          name="source"
          rows={12}
          required
          defaultValue={refused?.values['source'] ?? source.source}
          error={errorBeside(refused, 'source')}
        />
        {!own && <ReasonField refused={refused} />}
        <p>
          <Button tone="primary" type="submit">
            {t('discussions.save')}
          </Button>
        </p>
      </form>
    </PostFrame>
  );
}
