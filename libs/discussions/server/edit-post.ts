import { conflict } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import type { PostFound } from './discussions.access';
import type { PreparedText } from './prepared-text';

/** The row is locked by who calls: the revision that was read is the present one. */
const EDIT = `
WITH before AS (
  INSERT INTO post_revision (post_id, revision, source, at, by, reason)
    SELECT id, revision, source, coalesce(edited_at, created_at), edited_by, edit_reason FROM post WHERE id = $1
), undrafted AS (
  DELETE FROM draft WHERE account_id = $6 AND key = $7 AND $8::uuid IS NULL RETURNING revision
)
UPDATE post SET source = $2, html = $3, lang = $4, mentioned = $5::uuid[], edited_at = now(), revision = revision + 1,
  edited_by = $8, edit_reason = $9
WHERE id = $1 RETURNING edited_at, revision, (SELECT revision FROM undrafted) AS draft_revision`;

/** A moderator's change of somebody else's words. */
export interface Moderated {
  by: string | null;
  reason: string;
}

export interface EditedPost {
  edited_at: Date;
  revision: number;
  draft_revision: string | null;
}

/** Refuses what was written over an older text, and hands over the present one, so that the second editor loses nothing. */
export function insistOnRevision(post: PostFound, baseRevision: number): void {
  if (post.revision === baseRevision) return;
  throw conflict('stale-edit', { source: post.source, revision: post.revision, lang: post.post_lang });
}

/** Keeps the present text in the history and puts the new one in its place. */
export async function replaceText(tx: Tx, post: PostFound, text: PreparedText, draftKey: string, moderated?: Moderated): Promise<EditedPost> {
  const mentioned = text.mentioned.length > 0 ? text.mentioned : null;
  const values = [post.post_id, text.source, text.html, text.lang, mentioned, post.author_id, draftKey, moderated?.by ?? null, moderated?.reason ?? null];
  return (await one<EditedPost>(tx, EDIT, values))!;
}
