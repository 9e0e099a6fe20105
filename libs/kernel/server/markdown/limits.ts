/** Longest post, in UTF-16 code units. Longer input is refused upstream; the renderer cuts it rather than trust that. */
export const MAX_SOURCE_LENGTH = 100_000;

/** Longest excerpt: what a list, a feed or a link preview shows of a post. */
export const EXCERPT_LENGTH = 280;

/** Block levels (a quote is one, a list two) beyond which the rest of a container is shown as plain text, never lost. */
export const MAX_BLOCK_LEVEL = 18;

/** markdown-it's own guard. Above MAX_BLOCK_LEVEL, because on reaching it the parser drops what it has not read. */
export const MAX_NESTING = MAX_BLOCK_LEVEL + 6;

/** Levels of bold, emphasis and strike-out inside each other: `*` × 50,000 would otherwise nest 25,000 elements. */
export const MAX_INLINE_LEVEL = 8;

/** Cells of all tables of a post: short rows are filled up, so 1,600 characters can ask for 65,000 cells. */
export const MAX_TABLE_CELLS = 10_000;

/** Longest address of a link; longer ones stay text. What browsers and proxies carry without trouble. */
export const MAX_HREF_LENGTH = 2_000;

/** Characters of addresses and titles a post may emit, in multiples of its length: one definition `[a]: …` can be used thousands of times. */
export const LINK_BUDGET_FACTOR = 4;
export const LINK_BUDGET_MINIMUM = 10 * MAX_HREF_LENGTH;

/** Mentions linked in one post, and people reported as mentioned. More is not conversation. */
export const MAX_MENTION_LINKS = 200;
export const MAX_MENTIONED = 50;

/** Quotes of other posts reported for one post. */
export const MAX_QUOTES = 50;
