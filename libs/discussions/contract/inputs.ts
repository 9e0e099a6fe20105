import * as z from 'zod/mini';
import { Id, Language, PageSize, optionalText, text, wellFormed } from '@minga/kernel/contract';
import { DRAFT_LENGTH, LAST_POSSIBLE_POSITION, MOST_TAGS, POST_LENGTH, REASON_LENGTH, TAG_LENGTH, TITLE_LENGTH } from './limits';
import { PostOrder, TopicFilter, TopicKind, TopicOrder } from './words';

/** Markdown. Not trimmed: leading white space may be code. */
export const Source = z.string().check(
  z.maxLength(POST_LENGTH, { error: 'too-long' }),
  z.refine((source) => source.trim().length > 0, { error: 'required' }),
  z.refine(wellFormed, { error: 'malformed-text' }),
);
export const Title = text(TITLE_LENGTH);

/** A place in order of arrival, as addresses write it. */
export const Position = z.coerce.number().check(z.int(), z.gte(0), z.lte(LAST_POSSIBLE_POSITION));
/** How often somebody can edit one post: an integer column's room. */
const Revision = z.number().check(z.int(), z.gte(1), z.lte(LAST_POSSIBLE_POSITION));

/** One word or several joined by hyphens, kept in lower case: `datos-abiertos`. */
const TAG = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
/** The tag in an address; undefined when there is none that anything could carry. */
export function tagIn(text: string | null): string | undefined {
  const tag = text?.trim().toLowerCase() ?? '';
  return tag.length <= TAG_LENGTH && TAG.test(tag) ? tag : undefined;
}

export const Tag = z.string().check(
  z.trim(),
  z.toLowerCase(),
  z.minLength(1, { error: 'required' }),
  z.maxLength(TAG_LENGTH, { error: 'too-long' }),
  z.regex(TAG, { error: 'malformed-tag' }),
);
export const Tags = z.array(Tag).check(
  z.maxLength(MOST_TAGS, { error: 'too-many' }),
  z.refine((tags) => new Set(tags).size === tags.length, { error: 'repeated' }),
);

export const OpenTopicInput = z.object({
  kind: TopicKind,
  title: Title,
  source: Source,
  tags: z.optional(Tags),
  /** Language of title and text; the author's when absent. */
  lang: z.optional(Language),
});
export type OpenTopicInput = z.infer<typeof OpenTopicInput>;

export const ReplyInput = z.object({
  /** What this answers; absent: the opening post. */
  parentId: z.optional(Id),
  source: Source,
  lang: z.optional(Language),
});
export type ReplyInput = z.infer<typeof ReplyInput>;

export const EditPostInput = z.object({
  source: Source,
  /** The revision that was edited; an older one is refused with `stale-edit` (409), whose facts hold `source`, `revision`, `lang`. */
  baseRevision: Revision,
  lang: z.optional(Language),
  /** Moderators who change what somebody else wrote say why (`reason-required`). */
  reason: z.optional(optionalText(REASON_LENGTH)),
});
export type EditPostInput = z.infer<typeof EditPostInput>;

/** Authors may say why; moderators must (`reason-required`). */
export const DeletePostInput = z.object({ reason: z.optional(optionalText(REASON_LENGTH)) });

/** As `EditPostInput`, who moderates somebody else’s topic says why. */
export const UpdateTopicInput = z.object({
  title: z.optional(Title),
  tags: z.optional(Tags),
  kind: z.optional(TopicKind),
  reason: z.optional(optionalText(REASON_LENGTH)),
});
export type UpdateTopicInput = z.infer<typeof UpdateTopicInput>;

/** Everybody who reads the topic may ask why. */
export const Switch = z.object({ on: z.boolean(), reason: text(REASON_LENGTH) });

/** `title` of a new topic, `baseRevision` of an edit. An empty text and title remove the draft. */
export const DraftInput = z.object({
  revision: z.number().check(z.int(), z.gte(0)),
  source: z.string().check(z.maxLength(DRAFT_LENGTH, { error: 'too-long' }), z.refine(wellFormed, { error: 'malformed-text' })),
  title: z.optional(z.nullable(optionalText(TITLE_LENGTH))),
  baseRevision: z.optional(z.nullable(Revision)),
});
export type DraftInput = z.infer<typeof DraftInput>;

/**
 * Which stretch of a topic. At most one of: `after` and `before` (exclusive, a position), `at` (a position) or `post`
 * (an id) with what stands around it. None: the beginning. `last=1`: the end.
 */
export const PostPageQuery = z.object({
  order: z.optional(PostOrder),
  after: z.optional(Position),
  before: z.optional(Position),
  at: z.optional(Position),
  post: z.optional(Id),
  last: z.optional(z.literal('1')),
  size: z.optional(PageSize),
});
export type PostPageQuery = z.infer<typeof PostPageQuery>;

/** `before`: only versions older than this one. */
export const PostHistoryQuery = z.object({ before: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(LAST_POSSIBLE_POSITION))), size: z.optional(PageSize) });
export type PostHistoryQuery = z.infer<typeof PostHistoryQuery>;

const LONGEST_KEY = 100;
export const TopicListQuery = z.object({
  order: z.optional(TopicOrder),
  filter: z.optional(TopicFilter),
  tag: z.optional(Tag),
  after: z.optional(z.string().check(z.maxLength(LONGEST_KEY))),
  before: z.optional(z.string().check(z.maxLength(LONGEST_KEY))),
  size: z.optional(PageSize),
});
export type TopicListQuery = z.infer<typeof TopicListQuery>;
