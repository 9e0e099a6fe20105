import { pageAction, type FormPage } from '@minga/kernel/client';
import { idFromAddress, notFound, Refusal } from '@minga/kernel/contract';
import { WATCH_LEVELS } from '@minga/groups/contract';
import { redirect } from 'react-router';
import { postRoutes, REACTIONS, readerRoutes, draftKeys, isHeld, topicRoutes } from '../../contract';
import { placeAddress, stretchOf } from './stretch';

interface Place {
  topicId: string;
  address: string;
}

/** Whose session has ended is told so on the topic's page, beside what they wrote: the way to sign in would lose it. */
function stay(error: unknown): never {
  throw error instanceof Refusal && error.status === 401 ? new Refusal(error.code, { ...error.details, status: 403 }, error.problem) : error;
}

async function reply({ api, field, mutationId, url }: FormPage, { topicId, address }: Place) {
  const parentId = field('parentId');
  const body = { source: field('source'), ...(parentId ? { parentId } : {}) };
  const post = await api(topicRoutes).reply({ params: { topicId }, body }, { mutationId }).catch(stay);
  // What was kept of it while it was written is not wanted any more; that it could not be removed is no reason to fail.
  await api(readerRoutes).deleteDraft({ params: { key: draftKeys.reply(topicId, isHeld(post) ? parentId : (post.parent?.id ?? parentId)) } }).catch(() => undefined);
  if (isHeld(post)) return `${address}${url.search}#w-${post.held.id}`;
  return placeAddress(address, stretchOf(url.searchParams).order ?? 'tree', post.position);
}

async function react({ api, field, form, url }: FormPage, { address }: Place) {
  const [postId = '', position = '0'] = field('post').split(' ');
  const kind = REACTIONS.find((item) => form.get('react') === item || form.get('unreact') === item);
  if (!kind) throw notFound();
  const input = { params: { postId, kind } };
  await (form.has('react') ? api(postRoutes).react(input) : api(postRoutes).unreact(input));
  return `${address}${url.search}#p${position}`;
}

async function watch({ api, field, url }: FormPage, { topicId, address }: Place) {
  const level = WATCH_LEVELS.find((item) => item === field('level')) ?? null;
  await api(topicRoutes).setTopicWatch({ params: { topicId }, body: { level } });
  return `${address}${url.search}`;
}

const intents: Record<string, (page: FormPage, place: Place) => Promise<string>> = { reply, react, watch };

/** The plain forms of a topic's page. Each ends where its change shows. */
export const action = pageAction(async (page) => {
  const topicId = idFromAddress(page.params['address'] ?? '');
  const act = intents[page.field('intent')];
  if (!topicId || !act) throw notFound();
  return redirect(await act(page, { topicId, address: page.url.pathname }));
});
