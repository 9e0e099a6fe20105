import { findHandles, renderMarkdown, type RenderedMarkdown, type Sql } from '@minga/kernel/server';
import { accountsByHandles } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import { NO_GROUP } from '../participants';
import type { PostCountEntity, PostEntity, ReactionEntity } from '../post.entity';
import type { TopicReaderEntity } from '../reader.entity';
import type { TopicCountEntity, TopicEntity, TopicListingEntity, TopicParticipantEntity, TopicTagEntity } from '../topic.entity';
import { basePath, segment } from '../tree-path';
import type { GivenPost, GivenTopic } from './given';

/** The rows that a given topic becomes, as its services would have made them one by one. */
export interface TopicRows {
  topic: TopicEntity;
  count: TopicCountEntity;
  listing: TopicListingEntity;
  participants: TopicParticipantEntity[];
  tags: TopicTagEntity[];
  posts: PostEntity[];
  postCounts: PostCountEntity[];
  reactions: ReactionEntity[];
  readers: TopicReaderEntity[];
}

/** Everything about people that rows are made with. */
export interface People {
  cards: ReadonlyMap<string, PersonCard>;
  byHandle: ReadonlyMap<string, PersonCard>;
  /** The site's own address, whose links lead nowhere else. */
  origin: string | undefined;
}

/** The people whom the texts name, in one statement. */
export const namedIn = (sql: Sql, topics: readonly GivenTopic[]): Promise<Map<string, PersonCard>> =>
  accountsByHandles(sql, topics.flatMap(({ posts }) => posts.flatMap(({ source }) => findHandles(source))));

function rendered({ source, lang }: GivenPost, { byHandle, origin }: People): RenderedMarkdown & { mentioned: string[] } {
  const mentions = new Map([...byHandle].map(([handle, { id, name }]) => [handle, { accountId: id, name }]));
  const text = renderMarkdown(source, { lang, mentions, origin });
  return { ...text, mentioned: text.mentions.flatMap((handle) => mentions.get(handle)?.accountId ?? []) };
}

interface Place {
  path: string;
  depth: number;
}

function placesOf(posts: readonly GivenPost[]): Place[] {
  const places = new Map<string, Place>();
  posts.forEach((post, position) => {
    const parent = post.parentId === null ? undefined : places.get(post.parentId)!;
    places.set(post.id, parent ? { path: `${basePath(parent.path)}${segment(position)}`, depth: parent.depth + 1 } : { path: '', depth: 0 });
  });
  return [...places.values()];
}

const tally = ({ reactions }: GivenPost, kind: string): number => reactions.filter((reaction) => reaction.kind === kind).length;

function postsOf({ id: topicId, posts }: GivenTopic, people: People): PostEntity[] {
  const places = placesOf(posts);
  return posts.map((post, position) => {
    const { html, mentioned } = rendered(post, people);
    return {
      id: post.id, topicId, parentId: post.parentId, position, ...places[position]!, authorId: post.authorId, lang: post.lang,
      source: post.source, html, mentioned: mentioned.length > 0 ? mentioned : null, createdAt: post.at, editedAt: null, revision: 1,
      deletedAt: null, deletedBy: null, deletedAs: null, deletedReason: null,
      agree: tally(post, 'agree'), useful: tally(post, 'useful'), thanks: tally(post, 'thanks'), celebrate: tally(post, 'celebrate'),
      importedPositive: null, importedNegative: null, externalKey: null, editedBy: null, editReason: null, movedTo: null,
    };
  });
}

/** Posts that were answered; the opening post's counts are the topic's. */
const countsOf = (posts: readonly PostEntity[]): PostCountEntity[] =>
  posts.slice(1).flatMap(({ id, path }) => {
    const descendants = posts.filter((other) => other.id !== id && other.path.startsWith(path)).length;
    return descendants === 0 ? [] : [{ postId: id, children: posts.filter(({ parentId }) => parentId === id).length, descendants }];
  });

function participation(authors: readonly string[], { cards }: People): Record<string, number> {
  const groups = Object.groupBy(authors, (id) => cards.get(id)?.stakeholderGroup ?? NO_GROUP);
  return Object.fromEntries(Object.entries(groups).map(([group, some]) => [group, some!.length]));
}

/** What a given topic becomes. Pure: nothing is written. */
export function rowsOf(given: GivenTopic, people: People): TopicRows {
  const { id: topicId, groupId, kind, title, lang, tags, locked, acceptedPostId } = given;
  const [opening, ...replies] = given.posts as [GivenPost, ...GivenPost[]];
  const last = given.posts.at(-1)!;
  const authors = [...new Set(given.posts.map(({ authorId }) => authorId))];
  const posts = postsOf(given, people);
  return {
    topic: {
      id: topicId, groupId, audience: '', hidden: false, kind, title, lang, tags: [...tags], excerpt: rendered(opening, people).excerpt,
      locked, archived: false, acceptedPostId, acceptedPosition: acceptedPostId === null ? null : given.posts.findIndex(({ id }) => id === acceptedPostId),
      openedBy: opening.authorId, openedAt: opening.at, externalKey: null,
      lockedReason: null, slowMinutes: 0, mergedInto: null,
    },
    count: {
      topicId, open: !locked, shape: 0, lastPosition: replies.length, replies: replies.length,
      topReplies: replies.filter(({ parentId }) => parentId === opening.id).length,
      participants: authors.length, participantGroups: participation(authors, people),
    },
    listing: {
      topicId, groupId, pinned: given.pinned, unanswered: replies.length === 0, openedAt: opening.at,
      lastAt: last.at, lastBy: last.authorId, lastPosition: replies.length,
    },
    participants: authors.map((accountId) => ({ topicId, accountId })),
    tags: tags.map((tag) => ({ groupId, tag, topicId })),
    posts,
    postCounts: countsOf(posts),
    reactions: given.posts.flatMap(({ id, reactions }) => reactions.map((reaction) => ({ postId: id, ...reaction }))),
    readers: given.read.map(({ accountId, position }) => ({ accountId, topicId, position, watch: null })),
  };
}
