import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { useLoaderData } from 'react-router';
import { postRoutes, type PostHistory } from '../../contract';
import { Revisions } from '../act/Revisions';
import { loadPost, usePostPage, type PostPlace } from './post-page';
import { PostFrame } from './PostFrame';

type Loaded = PostPlace & { history: PostHistory };

export const loader = pageLoader(async (page): Promise<Loaded> => {
  const place = await loadPost(page);
  return { ...place, history: await page.api(postRoutes).getPostHistory({ params: { postId: place.postId } }) };
});

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('discussions.history'), hidden: true }) };

export function Component() {
  const { t } = useT();
  const { history } = useLoaderData<Loaded>();
  const { post } = usePostPage();
  return (
    <PostFrame title={t('discussions.history-of', { name: post.author.name })} quiet>
      <Revisions history={history} />
    </PostFrame>
  );
}
