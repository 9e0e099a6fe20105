import type { Page } from '@minga/kernel/client';
import { isId } from '@minga/kernel/contract';
import { groupsRoutes } from '@minga/groups/contract';
import { topicRoutes, type Topic } from '../../contract';

/** What a moderator chooses from: other groups, other topics of this group, replies. */
export interface Choices {
  groups: { id: string; name: string }[];
  topics: { id: string; title: string }[];
  posts: { id: string; by: string; words: string }[];
  /** The reply that they came from. */
  chosen: string | null;
}

export const noChoices: Choices = { groups: [], topics: [], posts: [], chosen: null };

/** As many as a list to choose from still serves. */
const MOST = 100;
const WORDS = 90;
/** What the renderer writes as entities. */
const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The beginning of a post's text, without its marks. */
function wordsOf(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => MARKS[name]!).replace(/\s+/g, ' ').trim();
  return text.length > WORDS ? `${text.slice(0, WORDS).trimEnd()} …` : text;
}

/** The last active groups and topics, and the replies around the one that was asked for. */
export async function loadChoices({ api, url }: Page, { id, group }: Topic): Promise<Choices> {
  const asked = url.searchParams.get('split');
  const chosen = isId(asked) ? asked : null;
  const [groups, topics, stretch] = await Promise.all([
    api(groupsRoutes).listGroups({ query: { section: 'all', limit: MOST } }),
    api(topicRoutes).listTopics({ params: { groupId: group.id }, query: { size: MOST } }),
    api(topicRoutes).getPostPage({ params: { topicId: id }, query: { size: MOST, ...(chosen ? { post: chosen } : {}) } }),
  ]);
  return {
    groups: groups.items.filter((item) => item.id !== group.id).map((item) => ({ id: item.id, name: item.name })),
    topics: topics.items.filter((item) => item.id !== id).map((item) => ({ id: item.id, title: item.title })),
    posts: stretch.posts.items.filter((post) => !post.deleted).map((post) => ({ id: post.id, by: post.author.name, words: wordsOf(post.html) })),
    chosen,
  };
}
