/** Somebody who can be mentioned, as the caller looked them up by handle. */
export interface MentionTarget {
  accountId: string;
  name: string;
}

export interface MarkdownContext {
  /** Known people by lower-case handle (see `findHandles`). A handle that is not here stays plain text. */
  mentions?: ReadonlyMap<string, MentionTarget>;
  /** BCP 47 language of the text; decides where an excerpt may be cut. */
  lang: string;
  /** The site's own origin (`https://example.org`): its links are not marked as external. */
  origin?: string;
  /** Path of a quoted post from its short id. Default: `/t/post/{shortId}`. */
  postHref?: (shortId: string) => string;
}

/** A citation of another post: `> [!quote post=SHORTID by=@handle]`; at least one of the two is there. */
export interface Quote {
  post?: string;
  by?: string;
}

export interface RenderedMarkdown {
  /** Safe HTML: see README of this folder for its elements and classes. */
  html: string;
  /** Plain text of at most 280 characters, the author's own words before quoted ones. */
  excerpt: string;
  /** Handles mentioned by the author (outside quotes), lower case, distinct, in order of appearance, known or not. */
  mentions: string[];
  quotes: Quote[];
}
