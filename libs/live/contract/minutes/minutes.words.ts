import * as z from 'zod/mini';

export const MINUTE_KINDS = ['note', 'decision', 'action'] as const;
export const MinuteKind = z.enum(MINUTE_KINDS, { error: 'unknown-choice' });
export type MinuteKind = z.infer<typeof MinuteKind>;

export const MINUTE_LENGTH = 2_000;
export const MINUTE_WHO_LENGTH = 200;
/** Lines of one session's minutes. */
export const MOST_MINUTES = 500;
/** Bytes of one update on its way, before base64: an hour of writing without a line. */
export const UPDATE_MOST = 256 * 1024;
/** The same in base64. */
export const UPDATE_TEXT_MOST = Math.ceil(UPDATE_MOST / 3) * 4;
/** Bytes of a whole document with everything that was ever deleted in it. */
export const DOCUMENT_MOST = 2 * 1024 * 1024;
/** Name of the shared list in the Yjs document; each line of it is a map whose `text` is a shared text. */
export const MINUTES_LIST = 'lines';
