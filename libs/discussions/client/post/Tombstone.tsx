import { Time, useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { postCan, postPermalink, type Post } from '../../contract';
import { useTopic } from '../topic/context';

/** What a post that is not there leaves in its place: who, when and why; where it went, or where its author still reads it. */
export function Tombstone({ post, deleted }: { post: Post; deleted: NonNullable<Post['deleted']> }) {
  const { t } = useT();
  const { Link } = useUi();
  const { page } = useTopic();
  const { as, by, reason, at, to } = deleted;
  const name = by?.name || t('discussions.the-site');
  return (
    <div className="body">
      <p>
        {as === 'author' ? t('discussions.post.deleted-by-author') : t(`discussions.post.${WORDS[as]}`, { name })}
        {reason && <> {t('discussions.post.deleted-because', { reason })}</>} <Time at={at} />
      </p>
      {to && (
        <p>
          <Link href={to}>{t('discussions.post.see-moved')}</Link>
        </p>
      )}
      {as === 'hidden' && postCan(page, post, 'history').allowed && (
        <p>
          <Link href={`${postPermalink(post.id)}/history`}>{t('discussions.post.see-hidden')}</Link>
        </p>
      )}
    </div>
  );
}

const WORDS = { moderator: 'deleted-by-moderation', hidden: 'hidden-by-moderation', moved: 'moved-by-moderation' } as const;
