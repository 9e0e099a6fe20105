import type { Language } from '@minga/kernel/contract';
import type { Reaction, TopicKind } from '../../contract';

/** A post as the sample network brings it: written by whom, when. */
export interface GivenPost {
  id: string;
  /** The post of the topic that it answers, earlier in the list; null for the opening post. */
  parentId: string | null;
  authorId: string;
  lang: Language;
  /** Markdown. */
  source: string;
  at: Date;
  reactions: readonly { accountId: string; kind: Reaction }[];
}

/** A topic as the sample network brings it, with everything in it. */
export interface GivenTopic {
  id: string;
  groupId: string;
  kind: TopicKind;
  title: string;
  lang: Language;
  tags: readonly string[];
  pinned: boolean;
  locked: boolean;
  /** Of a question. */
  acceptedPostId: string | null;
  /** In order of arrival; the first opens the topic. */
  posts: readonly GivenPost[];
  /** Who has read the topic, up to which post (an index of `posts`). */
  read: readonly { accountId: string; position: number }[];
}
