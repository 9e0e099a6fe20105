import type { Post } from '../../contract';

/** A post with what hangs from it on this page. */
export interface Branch {
  post: Post;
  kids: Branch[];
  /** It answers something else than what it hangs from here: the page must say what. */
  apart: boolean;
}

/**
 * The tree of a stretch of posts. A stretch may begin and end anywhere, so a post whose ancestors are not here stands at
 * the top level; below the deepest level of the order, posts hang from their last common ancestor.
 * @param items in the order of the tree
 * @param openingId what top-level replies answer
 */
export function buildTree(items: readonly Post[], openingId: string): Branch[] {
  const roots: Branch[] = [];
  const above: Branch[] = [];
  for (const post of items) {
    while (above.length > 0 && !isUnder(post, above.at(-1)!.post)) above.pop();
    const from = above.at(-1);
    const branch: Branch = { post, kids: [], apart: post.parent?.id !== (from?.post.id ?? openingId) };
    (from?.kids ?? roots).push(branch);
    above.push(branch);
  }
  return roots;
}

const isUnder = (post: Post, other: Post): boolean => post.path !== other.path && post.path.startsWith(other.path);

/** The same posts without a tree, each saying what it answers. */
export const flatList = (items: readonly Post[], openingId: string): Branch[] =>
  items.map((post) => ({ post, kids: [], apart: post.parent?.id !== openingId }));

/** Posts of a branch, itself included. */
export const sizeOf = (branch: Branch): number => branch.kids.reduce((sum, kid) => sum + sizeOf(kid), 1);

/** True when some post of the branch satisfies the test. */
export const someIn = (branch: Branch, test: (post: Post) => boolean): boolean => test(branch.post) || branch.kids.some((kid) => someIn(kid, test));

/** Siblings up to this many are all shown. */
const MOST_OPEN = 4;
/** Of a folded row of siblings, this many stay open at its end. */
const KEPT_OPEN = 1;

/** The siblings to fold away (the first ones, in a row) and those to show. */
export interface Fold {
  folded: Branch[];
  shown: Branch[];
}

/** Folds a long row of siblings, but never one that holds something worth a look (`keep`): unread, asked for, accepted. */
export function fold(kids: readonly Branch[], keep: (post: Post) => boolean): Fold {
  if (kids.length <= MOST_OPEN) return { folded: [], shown: [...kids] };
  const first = kids.findIndex((kid) => someIn(kid, keep));
  const until = Math.min(first === -1 ? kids.length : first, kids.length - KEPT_OPEN);
  return until < 2 ? { folded: [], shown: [...kids] } : { folded: kids.slice(0, until), shown: kids.slice(until) };
}

/** Parts the top level before its first branch that has something unread; all in the first part when none has. */
export function partAtUnread(roots: readonly Branch[], unread: (post: Post) => boolean): [read: Branch[], rest: Branch[]] {
  const first = roots.findIndex((root) => someIn(root, unread));
  return first === -1 ? [[...roots], []] : [roots.slice(0, first), roots.slice(first)];
}
