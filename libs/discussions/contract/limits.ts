/** Longest post, in UTF-16 code units: some fifteen printed pages. */
export const POST_LENGTH = 100_000;
export const TITLE_LENGTH = 200;
export const MOST_TAGS = 5;
export const TAG_LENGTH = 32;
/** Why a moderator deleted something: one short paragraph. */
export const REASON_LENGTH = 500;
/** Slowest that a topic or a group is made: one post a day. */
export const LONGEST_SLOW_MINUTES = 1440;
/** Posts that are chosen to be split off; what answers them goes with them. */
export const MOST_SPLIT_POSTS = 100;
/** Notices of decisions that are listed. */
export const MOST_NOTICES = 20;
/** A draft holds whatever the longest post would. */
export const DRAFT_LENGTH = POST_LENGTH;
/** Drafts that one account keeps; the oldest gives way. */
export const MOST_DRAFTS = 100;
/** Posts of a page when the reader asks for no size. */
export const POSTS_PAGE = 20;
export const TOPICS_PAGE = 20;
/** Topics that a filter's number counts; it says that there are more. */
export const MOST_COUNTED_TOPICS = 100;
/** Versions of a post on one page of its history. */
export const REVISIONS_PAGE = 20;
/** Topics of one group on the home page. */
export const NEW_TOPICS = 3;
/** What waits for somebody: more than this is counted, not listed. */
export const MOST_WAITING = 20;
/** A topic that somebody never opened stops being called unread after this long without a post. */
export const UNREAD_DAYS = 30;
/**
 * Levels of the tree that its order knows. Deeper posts follow, in order of arrival, under their ancestor at this depth
 * (`parent` stays true): a row's key must fit an index page however deep somebody nests.
 */
export const DEEPEST_LEVEL = 64;
/** Positions have at most nine digits: what a tree's path can write, and an integer column holds. */
export const LAST_POSSIBLE_POSITION = 999_999_999;
