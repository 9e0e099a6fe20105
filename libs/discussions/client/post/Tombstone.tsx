import { Time, useT } from '@minga/kernel/client';
import type { Post } from '../../contract';

/** What a deleted post leaves in its place: who, when and why. */
export function Tombstone({ deleted }: { deleted: NonNullable<Post['deleted']> }) {
  const { t } = useT();
  const { as, by, reason, at } = deleted;
  return (
    <div className="body">
      <p>
        {as === 'author' ? t('discussions.post.deleted-by-author') : t('discussions.post.deleted-by-moderation', { name: by?.name ?? t('discussions.the-site') })}
        {reason && <> {t('discussions.post.deleted-because', { reason })}</>} <Time at={at} />
      </p>
    </div>
  );
}
