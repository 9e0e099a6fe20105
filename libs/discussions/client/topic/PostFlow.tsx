import { cx } from '@minga/ui';
import { PendingPost } from '../post/PendingPost';
import { PostArticle } from '../post/PostArticle';
import { isUnread, useTopic } from './context';
import type { Branch } from './tree';

/** Replies in the order in which they came, each saying what it answers. */
export function PostFlow({ list }: { list: readonly Branch[] }) {
  const scope = useTopic();
  if (list.length === 0) return null;
  return (
    <ol className="tree">
      {list.map(({ post, apart }) => (
        <li key={post.id} className={cx(isUnread(scope, post) && 'new') || undefined}>
          <PostArticle post={post} top inReply={apart ? 'always' : undefined} />
        </li>
      ))}
    </ol>
  );
}

/** The reader's own replies that are on their way and answer nothing that is on the page's tree. */
export function SendingLast({ under }: { under: ReadonlySet<string> }) {
  const { pending, page } = useTopic();
  const rest = pending.replies.filter((reply) => reply.parentId === null || !under.has(reply.parentId));
  if (rest.length === 0) return null;
  return (
    <ol className="tree">
      {rest.map((reply) => (
        <li key={reply.id}>
          <PendingPost reply={reply} top elsewhere={page.posts.next !== null} />
        </li>
      ))}
    </ol>
  );
}
