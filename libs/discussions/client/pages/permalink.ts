import { pageLoader } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { postRoutes } from '../../contract';

/** A post's own address leads to it in its topic, whatever became of the topic's title. */
export const loader = pageLoader(async ({ params, api }) => {
  const postId = idFromAddress(params['post'] ?? '');
  if (!postId) throw notFound();
  const { address } = await api(postRoutes).getPost({ params: { postId } });
  throw redirect(address);
});

export const Component = () => null;
