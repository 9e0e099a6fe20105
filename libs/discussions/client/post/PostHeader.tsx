import { Time, useT } from '@minga/kernel/client';
import { Icon, Status, useUi } from '@minga/ui';
import { postPermalink, type Post } from '../../contract';
import { PersonLink, StakeholderMark, VerifiedMark } from '@minga/people/client';
import { placeAddress } from '../topic/stretch';
import { useTopic } from '../topic/context';

/** Who, from which sector, when; and what became of the post since. */
export function PostHeader({ post }: { post: Post }) {
  const { t } = useT();
  const { Link } = useUi();
  const { page, order } = useTopic();
  const { author, position, imported } = post;
  const accepted = page.topic.accepted?.postId === post.id;
  return (
    <header className="by">
      <b>
        <PersonLink person={author} />
      </b>
      {author.stakeholderGroup && <StakeholderMark group={author.stakeholderGroup} />}
      <VerifiedMark person={author} />
      <Link className="when" href={placeAddress(page.topic.address, order, position)}>
        <Time at={post.at} relative />
      </Link>
      {post.editedAt && !post.deleted && (
        <Link className="meta" href={`${postPermalink(post.id)}/history`}>
          {post.moderated ? t('discussions.post.edited-by-moderation', { reason: post.moderated.reason }) : t('discussions.post.edited')}
        </Link>
      )}
      {accepted && (
        <Status tone="ok" icon="check">
          {t('discussions.accepted')}
        </Status>
      )}
      {imported && (imported.positive > 0 || imported.negative > 0) && (
        <span className="meta">{t('discussions.post.imported-votes', { count: imported.positive, negative: imported.negative })}</span>
      )}
    </header>
  );
}

/** What a post answers, where its place on the page does not say so. */
export function InReplyTo({ parent }: { parent: NonNullable<Post['parent']> }) {
  const { t } = useT();
  const { Link } = useUi();
  const { page, order } = useTopic();
  return (
    <p className="inre">
      <Icon name="reply" />{' '}
      <Link href={placeAddress(page.topic.address, order, parent.position)}>{t('discussions.post.in-reply-to', { name: parent.author })}</Link>
    </p>
  );
}
