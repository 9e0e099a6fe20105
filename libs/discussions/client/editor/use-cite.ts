import { useT } from '@minga/kernel/client';
import { shortId } from '@minga/kernel/contract';
import { use } from 'react';
import { TopicContext } from '../topic/context';
import type { Cite } from './extensions';

/** Says who wrote what is quoted: by name where the post is on the page, else by handle. */
export function useCite(): Cite {
  const { t } = useT();
  const page = use(TopicContext)?.page;
  return (post, by) => {
    const authors = page ? [page.opening, ...page.posts.items] : [];
    const author = authors.find(({ id }) => shortId(id) === post)?.author ?? authors.find((other) => other.author.handle === by)?.author;
    if (author) return t('discussions.has-written', { name: author.name });
    return by ? t('discussions.has-written', { name: `@${by}` }) : t('discussions.post.quote');
  };
}
