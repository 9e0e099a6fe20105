/** Who is in the room says so this often. */
export const BEAT_MS = 30_000;
/** Who was not seen for this long has left: two beats may be lost on a bad line. */
export const UNSEEN_MS = 90_000;
const SLACK_MS = 5_000;
/** Whose page was closed or is being loaded again has this long to be back in the same place; another page of theirs says meanwhile that they are there. */
export const RETURN_MS = BEAT_MS + SLACK_MS;
/** A session without any moderator in the room is paused after this. */
export const MODERATOR_GRACE_MS = 120_000;
