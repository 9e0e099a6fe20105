import { Kept } from '@minga/kernel/client';
import { cx } from '@minga/ui';
import { memo, type ReactNode } from 'react';
import type { Post } from '../../contract';
import { PersonAvatar } from '@minga/people/client';
import { useTopic } from '../topic/context';
import { WaitingText } from '../waiting/WaitingText';
import { PostActs } from './PostActs';
import { PostBody } from './PostBody';
import { postFacts } from './post-facts';
import { InReplyTo, PostHeader } from './PostHeader';
import { Tombstone } from './Tombstone';

export interface PostArticleProps {
  post: Post;
  /** At the top level of the page: with the large tile. */
  top?: boolean;
  /** Says what it answers wherever it stands; `deep` only where the style sheet flattens the tree. */
  inReply?: 'always' | 'deep';
  /** Below the text, such as a state of what is on its way. */
  children?: ReactNode;
}

/** One post, which the server draws once for all pages that show it alike. */
export const PostArticle = memo(function PostArticle(props: PostArticleProps) {
  const scope = useTopic();
  return (
    <Kept by={() => postFacts(scope, props)}>
      <Article {...props} />
    </Kept>
  );
});

/** By-line, text or tombstone, acts. `id` and `data-position` are what addresses and shortcuts find it by. */
function Article({ post, top = false, inReply }: PostArticleProps) {
  const { page, target } = useTopic();
  const { position, deleted, parent } = post;
  const waiting = page.viewer.submissions.filter((submission) => submission.postId === post.id);
  const accepted = page.topic.accepted?.postId === post.id;
  return (
    <article
      id={`p${position}`}
      data-position={position}
      tabIndex={-1}
      className={cx('post', accepted && 'answer', deleted && 'gone', target === position && 'hl', inReply === 'always' && 'flat')}
    >
      <PersonAvatar person={post.author} size={top ? 'm' : 's'} />
      <div className="pbody">
        {inReply && parent && <InReplyTo parent={parent} />}
        <PostHeader post={post} />
        {deleted ? <Tombstone post={post} deleted={deleted} /> : <PostBody post={post} />}
        <PostActs post={post} />
        {waiting.map((submission) => (
          <WaitingText key={submission.id} submission={submission} />
        ))}
      </div>
    </article>
  );
}
