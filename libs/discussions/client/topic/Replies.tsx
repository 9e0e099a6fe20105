import { useT } from '@minga/kernel/client';
import { useMemo } from 'react';
import type { Post } from '../../contract';
import { isUnread, useTopic } from './context';
import { Pager } from './Pager';
import { PostFlow, SendingLast } from './PostFlow';
import { PostTree } from './PostTree';
import { buildTree, flatList, partAtUnread } from './tree';

/** The stretch of replies that the reader has asked to see, parted where they left off. */
export function Replies({ items, unread }: { items: readonly Post[]; unread: number }) {
  const scope = useTopic();
  const { page, order } = scope;
  const tree = order === 'tree';
  const openingId = page.opening.id;
  const branches = useMemo(() => (tree ? buildTree(items, openingId) : flatList(items, openingId)), [items, openingId, tree]);
  const [read, rest] = partAtUnread(branches, (post) => isUnread(scope, post));
  const under = useMemo(() => new Set(tree ? items.map((post) => post.id) : []), [items, tree]);
  const drawn = (part: typeof read) => (tree ? <PostTree roots={part} /> : <PostFlow list={part} />);
  return (
    <>
      <Pager end="before" />
      {drawn(read)}
      {/* Above everything it would part nothing: a branch that begins with what was read says by its knots what is new in it. */}
      {rest[0] && (read.length > 0 || isUnread(scope, rest[0].post)) && <Since count={unread} />}
      {drawn(rest)}
      <SendingLast under={under} />
      <Pager end="after" />
    </>
  );
}

function Since({ count }: { count: number }) {
  const { t } = useT();
  return <p className="since">{t('discussions.unread', { count })}</p>;
}
