import { liveOptions, useApi, useLiveQuery, type FormPage, type Page } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { useLoaderData } from 'react-router';
import { postAddress, postRoutes, topicRoutes, type Post, type TopicPage } from '../../contract';
import { topicQuery } from '../topic/topic.query';

/** What the plain pages about one post know of it. */
export interface PostPlace {
  postId: string;
  topicId: string;
  /** The topic's page opened at the post. */
  address: string;
}

const postIn = ({ params }: Pick<Page, 'params'>): string => {
  const id = idFromAddress(params['post'] ?? '');
  if (!id) throw notFound();
  return id;
};

/** Finds the post and its topic, and fetches the page that holds both. @throws Refusal 404 */
export async function loadPost(page: Page): Promise<PostPlace> {
  const { queries, api } = page;
  const postId = postIn(page);
  const { topic, post } = await api(postRoutes).getPost({ params: { postId } });
  await queries.ensureQueryData(liveOptions(topicQuery(api(topicRoutes), topic.id, { post: postId })));
  return { postId, topicId: topic.id, address: postAddress(topic.address, post.position) };
}

/** For the actions of these pages: the post, its topic, and where to return. */
export async function placeOf(page: FormPage): Promise<PostPlace> {
  const postId = postIn(page);
  const { topic, address } = await page.api(postRoutes).getPost({ params: { postId } });
  return { postId, topicId: topic.id, address };
}

/** The post of the page, live, with its topic. */
export function usePostPage(): { place: PostPlace; page: TopicPage; post: Post } {
  const place = useLoaderData<PostPlace>();
  const page = useLiveQuery(topicQuery(useApi(topicRoutes), place.topicId, { post: place.postId }));
  const post = [page.opening, ...page.posts.items].find(({ id }) => id === place.postId);
  if (!post) throw notFound();
  return { place, page, post };
}
