import { useApi, useT } from '@minga/kernel/client';
import { Button, Dialog, Notice, Skeleton } from '@minga/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { postRoutes, type Post } from '../../contract';
import { Revisions } from './Revisions';

/** The versions of a post, with what changed, who changed it and when; older ones when they are asked for. */
export function HistoryDialog({ post, onClose }: { post: Post; onClose(): void }) {
  const { t } = useT();
  const api = useApi(postRoutes);
  const { data, isError, isFetchingNextPage, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['post-history', post.id, post.revision],
    queryFn: ({ signal, pageParam }) => api.getPostHistory({ params: { postId: post.id }, query: { before: pageParam } }, { signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Dialog open onClose={onClose} title={t('discussions.history-of', { name: post.author.name })}>
      {data?.pages.map((page) => (
        <Revisions key={page.revisions[0]?.revision} history={page} />
      ))}
      {hasNextPage && (
        <p>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('discussions.history-older')}
          </Button>
        </p>
      )}
      {!data && !isError && <Skeleton label={t('discussions.loading')} />}
      {isError && <Notice tone="err">{t('discussions.not-done')}</Notice>}
    </Dialog>
  );
}
