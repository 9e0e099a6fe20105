import type { PostPage } from '../post.views';
import { addToRange, changeOwn, changeRange } from './posts.reduce';
import { step, type Happened, type Reduced } from './step';

/** A further stretch of posts, following `topic:ID`. `reader` is the account that looks at it, null for a guest. */
export const reducePostPage = (page: PostPage, event: Happened, reader: string | null): Reduced<PostPage> =>
  step(page, event, (body) => {
    switch (body.type) {
      case 'post.added':
        return { ...page, posts: addToRange(page.posts, body) };
      case 'post.edited':
      case 'post.deleted':
      case 'post.restored':
        return { ...page, posts: changeRange(page.posts, body) };
      case 'post.reacted': {
        const mine = reader !== null && event.actor === reader && page.posts.items.some((post) => post.id === body.payload.postId);
        return { ...page, posts: changeRange(page.posts, body), ownReactions: mine ? changeOwn(page.ownReactions, body) : page.ownReactions };
      }
      case 'topic.imported':
      case 'topic.rearranged':
      case 'topic.moved':
        return undefined;
      default:
        return page;
    }
  });
