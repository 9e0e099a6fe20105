import type { Post, TopicPage } from '../../contract';

/** What a reader sees of a page whose posts may arrive at any time. */
export interface Held {
  /** Shown now: posts up to `until`, and the reader's own. */
  items: Post[];
  /** Replies of others that arrived since and wait to be asked for, on this page or beyond it. */
  waiting: number;
  /** Position of the first of those that would appear on this page; undefined when they are all beyond it. */
  first: number | undefined;
}

/**
 * Holds back what arrived while somebody reads. Their own replies appear at once.
 * @param until last position that the reader has asked to see
 * @param elsewhere positions of the reader's own replies that stand on other stretches of the topic
 */
export function holdBack(page: Pick<TopicPage, 'topic' | 'posts' | 'viewer'>, until: number, elsewhere: readonly number[] = []): Held {
  const me = page.viewer.account?.id;
  const own = (post: Post): boolean => post.author.id === me;
  const late = page.posts.items.filter((post) => post.position > until);
  const beyond = elsewhere.filter((position) => position > until && !late.some((post) => post.position === position));
  const quiet = late.filter((post) => own(post) || post.deleted).length + beyond.length;
  const others = late.filter((post) => !own(post));
  return {
    items: page.posts.items.filter((post) => post.position <= until || own(post)),
    waiting: Math.max(0, page.topic.lastPosition - until - quiet),
    first: others.length > 0 ? Math.min(...others.map((post) => post.position)) : undefined,
  };
}
