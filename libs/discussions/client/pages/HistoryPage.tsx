import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { postRoutes, type PostHistory } from '../../contract';
import { Revisions } from '../act/Revisions';
import { loadPost, usePostPage, type PostPlace } from './post-page';
import { PostFrame } from './PostFrame';

type Loaded = PostPlace & { history: PostHistory };

/** Where an older page of versions begins; what is no revision asks for the latest. */
function beforeIn({ searchParams }: URL): number | undefined {
  const found = /^[1-9]\d{0,8}$/.exec(searchParams.get('before') ?? '');
  return found ? Number(found[0]) : undefined;
}

export const loader = pageLoader(async (page): Promise<Loaded> => {
  const place = await loadPost(page);
  return { ...place, history: await page.api(postRoutes).getPostHistory({ params: { postId: place.postId }, query: { before: beforeIn(page.url) } }) };
});

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('discussions.history'), hidden: true }) };

export function Component() {
  const { t } = useT();
  const { Link } = useUi();
  const { history } = useLoaderData<Loaded>();
  const { post } = usePostPage();
  return (
    <PostFrame title={t('discussions.history-of', { name: post.author.name })} quiet>
      <Revisions history={history} />
      {history.next !== null && (
        <p>
          <Link href={`?before=${history.next}`}>{t('discussions.history-older')}</Link>
        </p>
      )}
    </PostFrame>
  );
}
