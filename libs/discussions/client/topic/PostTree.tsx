import { useT } from '@minga/kernel/client';
import { cx, Icon } from '@minga/ui';
import { memo, useState } from 'react';
import type { Post } from '../../contract';
import { PendingPost } from '../post/PendingPost';
import { PostArticle } from '../post/PostArticle';
import { isUnread, useTopic } from './context';
import { fold, sizeOf, type Branch } from './tree';

/** From this level on some screens show the tree flat (see the thread's style sheet), and posts say what they answer. */
const FLAT_FROM = 4;

/** A stretch of the tree: branches side by side, replies on the cord of what they answer. */
export function PostTree({ roots }: { roots: readonly Branch[] }) {
  if (roots.length === 0) return null;
  return (
    <ol className="tree">
      {roots.map((root) => (
        <BranchItem key={root.post.id} branch={root} level={0} />
      ))}
    </ol>
  );
}

const inReplyOf = ({ apart }: Branch, level: number) => (apart ? 'always' : level >= FLAT_FROM ? 'deep' : undefined);

interface BranchProps {
  branch: Branch;
  level: number;
  /** Hidden until the fold before it is opened. */
  folded?: boolean;
}

const BranchItem = memo(function BranchItem({ branch, level, folded }: BranchProps) {
  const scope = useTopic();
  const { post } = branch;
  const accepted = scope.page.topic.accepted?.postId === post.id;
  return (
    <li className={cx(accepted && 'sol', isUnread(scope, post) && 'new', folded && 'in-fold') || undefined}>
      <PostArticle post={post} top={level === 0} inReply={inReplyOf(branch, level)} />
      <Kids branch={branch} level={level + 1} />
    </li>
  );
});

function Kids({ branch, level }: { branch: Branch; level: number }) {
  const scope = useTopic();
  const { baseline, target, page, pending } = scope;
  const worth = (post: Post) => baseline < 0 || isUnread(scope, post) || post.position === target || page.topic.accepted?.postId === post.id;
  // Decided once: what is being read must not fold away when a reply comes.
  const [away] = useState(() => new Set(fold(branch.kids, worth).folded.map((kid) => kid.post.id)));
  const folded = branch.kids.filter((kid) => away.has(kid.post.id));
  const shown = branch.kids.filter((kid) => !away.has(kid.post.id));
  const sending = pending.replies.filter((reply) => reply.parentId === branch.post.id);
  if (branch.kids.length === 0 && sending.length === 0) return null;
  return (
    <ol className="kids">
      {folded.length > 0 && <FoldHandle branches={folded} />}
      {folded.map((kid) => (
        <BranchItem key={kid.post.id} branch={kid} level={level} folded />
      ))}
      {shown.map((kid) => (
        <BranchItem key={kid.post.id} branch={kid} level={level} />
      ))}
      {sending.map((reply) => (
        <li key={reply.id}>
          <PendingPost reply={reply} />
        </li>
      ))}
    </ol>
  );
}

/** Replies that were read before, out of the way: the style sheet hides them while this is closed, with script or without. */
function FoldHandle({ branches }: { branches: Branch[] }) {
  const { t } = useT();
  const count = branches.reduce((sum, branch) => sum + sizeOf(branch), 0);
  return (
    <li className="fold">
      <details>
        <summary className="more">
          <Icon name="down" />
          {t('discussions.earlier-replies', { count })}
        </summary>
      </details>
    </li>
  );
}
