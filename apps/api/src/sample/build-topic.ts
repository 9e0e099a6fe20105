import type { Language } from '@minga/kernel/contract';
import { accounts } from './accounts';
import type { SamplePost, SampleReactionKind, SampleTopic } from './sample.types';

/** Who reacted, by kind: keys of accounts, separated by spaces. */
type Reactions = Partial<Record<SampleReactionKind, string>>;

interface Saying extends Reactions {
  /** Needed only where another text or the topic refers to the post. */
  key?: string;
  /** Language of the post when it is not its author's own. */
  lang?: Language;
}

/** A post with its answers, as the content files write it. */
export interface Said {
  by: string;
  ago: string;
  text: string;
  saying: Saying;
  replies: Said[];
}

/** A post: who, how long before now (`12d4h`, `3h20m`), what, and the answers to it. */
export const say = (by: string, ago: string, text: string, saying: Saying = {}, replies: Said[] = []): Said => ({ by, ago, text, saying, replies });

/** A dialogue: each post answers the one before it. */
export const chain = (posts: readonly Said[]): Said[] => {
  const [first, ...rest] = posts;
  if (!first) return [];
  return [{ ...first, replies: [...first.replies, ...chain(rest)] }];
};

type TopicHead = Pick<SampleTopic, 'key' | 'group' | 'kind' | 'title'> & { tags: string; pinned?: boolean; locked?: boolean; accepted?: string };

/** A topic from its opening post and the tree of answers to it. */
export function topic({ tags, pinned = false, locked = false, ...head }: TopicHead, opening: Said): SampleTopic {
  const posts = flatten(opening, null, head.key, { next: 1 });
  const inOrder = posts.toSorted((a, b) => b.minutesAgo - a.minutesAgo);
  return { ...head, tags: tags.split(' '), lang: inOrder[0]!.lang, pinned, locked, posts: inOrder };
}

function flatten(said: Said, parent: string | null, topicKey: string, counter: { next: number }): SamplePost[] {
  const { key: name = String(counter.next++), lang = languageOf(said.by), ...reactions } = said.saying;
  const key = `${topicKey}/${name}`;
  const post: SamplePost = {
    key,
    by: said.by,
    parent,
    minutesAgo: minutesOf(said.ago),
    lang,
    text: said.text.replaceAll('{{post:', `{{post:${topicKey}/`).trim(),
    reactions: Object.entries(reactions).flatMap(([kind, people]) =>
      people.split(' ').map((by) => ({ by, kind: kind as SampleReactionKind })),
    ),
  };
  return [post, ...said.replies.flatMap((reply) => flatten(reply, key, topicKey, counter))];
}

const AGO = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/;

function minutesOf(ago: string): number {
  const match = AGO.exec(ago);
  if (!ago || !match) throw new Error(`"${ago}" is no time such as 12d4h or 3h20m`);
  const [days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return (days * 24 + hours) * 60 + minutes;
}

function languageOf(account: string): Language {
  const found = accounts.find(({ key }) => key === account);
  if (!found) throw new Error(`No sample account ${account}`);
  return found.language;
}

/** Puts the short ids of posts, known only once they are written, where a text quotes them by key. */
export const fillShortIds = (text: string, shortIdOf: (postKey: string) => string): string =>
  text.replace(/\{\{post:([^}]+)\}\}/g, (_, key: string) => shortIdOf(key));
