import type { DiscussionsEvent } from '../discussions.events';
import type { OwnReactions, Post, PostRange } from '../post.views';

type Added = Extract<DiscussionsEvent, { type: 'post.added' }>;
type Reacted = Extract<DiscussionsEvent, { type: 'post.reacted' }>;

/** True when `a` stands before `b` in the order. */
function before(order: PostRange['order'], a: Post, b: Post): boolean {
  return order === 'arrival' ? a.position < b.position : a.path < b.path;
}

/** Counts a new reply in what it stands under. */
function countUnder(post: Post, added: Post): Post {
  const parent = added.parent?.id === post.id;
  const above = post.position > 0 && added.path.startsWith(post.path) && added.path !== post.path;
  if (!parent && !above) return post;
  const descendants = parent || above ? 1 : 0;
  return { ...post, childCount: post.childCount + (parent ? 1 : 0), descendantCount: post.descendantCount + descendants };
}

/** The opening post has everything below it. */
export const countUnderOpening = (opening: Post, added: Post): Post => ({
  ...opening,
  childCount: opening.childCount + (added.parent?.id === opening.id ? 1 : 0),
  descendantCount: opening.descendantCount + 1,
});

/** Adds a post where it belongs, if that is within the range. */
export function addToRange(range: PostRange, { payload: { post } }: Added): PostRange {
  if (range.items.some((item) => item.id === post.id)) return range;
  const items = range.items.map((item) => countUnder(item, post));
  const index = items.findIndex((item) => before(range.order, post, item));
  const at = index === -1 ? items.length : index;
  const outside = (at === 0 && range.previous !== null) || (at === items.length && range.next !== null);
  return { ...range, items: outside ? items : items.toSpliced(at, 0, post) };
}

/** Applies to one post what an event says of it. */
export function changePost(post: Post, event: DiscussionsEvent): Post {
  if (!('postId' in event.payload) || event.payload.postId !== post.id) return post;
  switch (event.type) {
    case 'post.edited': {
      const { html, lang, editedAt, revision, moderated } = event.payload;
      return { ...post, html, lang, editedAt, revision, moderated };
    }
    case 'post.deleted':
      return { ...post, html: '', deleted: event.payload.deleted };
    case 'post.restored':
      return { ...post, html: event.payload.html, deleted: null };
    case 'post.reacted':
      return { ...post, reactions: event.payload.reactions };
    default:
      return post;
  }
}

export const changeRange = (range: PostRange, event: DiscussionsEvent): PostRange => ({
  ...range,
  items: range.items.map((post) => changePost(post, event)),
});

/** The reader's own reaction, given or taken on any of their devices. Kinds stay in alphabetical order. */
export function changeOwn(own: OwnReactions, { payload }: Reacted): OwnReactions {
  const others = (own[payload.postId] ?? []).filter((kind) => kind !== payload.kind);
  const kinds = payload.on ? [...others, payload.kind].toSorted() : others;
  const { [payload.postId]: _before, ...rest } = own;
  return kinds.length > 0 ? { ...rest, [payload.postId]: kinds } : rest;
}
