import { useApi, useT } from '@minga/kernel/client';
import { Dialog, Notice, Skeleton } from '@minga/ui';
import { useQuery } from '@tanstack/react-query';
import { postRoutes, type Post } from '../../contract';
import { Revisions } from './Revisions';

/** Every version of a post, with what changed, who changed it and when. */
export function HistoryDialog({ post, onClose }: { post: Post; onClose(): void }) {
  const { t } = useT();
  const api = useApi(postRoutes);
  const { data, isError } = useQuery({
    queryKey: ['post-history', post.id, post.revision],
    queryFn: ({ signal }) => api.getPostHistory({ params: { postId: post.id } }, { signal }),
  });
  return (
    <Dialog open onClose={onClose} title={t('discussions.history-of', { name: post.author.name })}>
      {data && <Revisions history={data} />}
      {!data && !isError && <Skeleton label={t('discussions.loading')} />}
      {isError && <Notice tone="err">{t('discussions.not-done')}</Notice>}
    </Dialog>
  );
}
