import { diffWordsWithSpace } from 'diff';
import { notFound } from '@minga/kernel/contract';
import { one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import { postAddress, REVISIONS_PAGE, topicAddress, type DiffPart, type Post, type PostHistory, type PostHistoryQuery, type PostPlace, type PostSource } from '../contract';
import { postFor } from './discussions.access';
import { postColumns, POST_JOINS, toPost, type PostRow } from './post.rows';

const BY_ID = `SELECT ${postColumns('$2')} FROM post p ${POST_JOINS} WHERE p.id = $1`;
/** $2: before this revision, or null; $3: as many. Latest first. */
const REVISIONS = `SELECT * FROM (
    SELECT * FROM (SELECT revision, source, at, by, reason FROM post_revision
      WHERE post_id = $1 AND ($2::int IS NULL OR revision < $2) ORDER BY revision DESC LIMIT $3) older
    UNION ALL SELECT revision, source, coalesce(edited_at, created_at), edited_by, edit_reason FROM post
      WHERE id = $1 AND ($2::int IS NULL OR revision < $2)
  ) v ORDER BY revision DESC LIMIT $3`;
/**
 * Comparing two long texts that share nothing costs their product, and nobody else is served meanwhile: beyond this, over all
 * versions of a page together, the whole text counts as replaced.
 */
const DIFF_MILLISECONDS = 200;

interface RevisionRow {
  revision: number;
  source: string;
  at: Date;
  /** A moderator; null: the author. */
  by: string | null;
  reason: string | null;
}

/** A post as everybody sees it; whoever asks has been admitted before. */
export async function postById(sql: Sql, id: string): Promise<Post> {
  const row = await one<PostRow>(sql, BY_ID, [id, null]);
  if (!row) throw notFound();
  return toPost(row);
}

/** What a permalink needs. @throws Refusal 404 */
export const postPlace = (db: Db, actor: Actor, id: string): Promise<PostPlace> =>
  db.snapshot(async (sql) => {
    const found = await postFor(sql, actor, id, 'read');
    const address = topicAddress(found.id, found.title);
    return {
      post: await postById(sql, id),
      topic: { id: found.id, title: found.title, lang: found.lang, address },
      address: postAddress(address, found.position),
    };
  });

/** @throws Refusal 404, 403 `post-deleted` */
export async function postSource(db: Db, actor: Actor, id: string): Promise<PostSource> {
  const { source, revision, post_lang: lang } = await postFor(db, actor, id, 'history');
  return { postId: id, source, revision, lang };
}

/** Word by word, in reading order. @param patience milliseconds */
export function differences(before: string, after: string, patience = DIFF_MILLISECONDS): DiffPart[] {
  const parts = patience > 0 ? diffWordsWithSpace(before, after, { timeout: patience }) : undefined;
  if (!parts) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

/** A page of versions, latest first, each with what changed since the one before it. @throws Refusal 404, 403 `post-deleted` */
export async function postHistory(db: Db, actor: Actor, id: string, { before, size = REVISIONS_PAGE }: PostHistoryQuery): Promise<PostHistory> {
  const found = await postFor(db, actor, id, 'history');
  // One more than is shown: what the oldest of the page is compared with.
  const rows = await db.query<RevisionRow>(REVISIONS, [id, before ?? null, size + 1]);
  const people = await cardsOf(db, [...new Set([found.author_id, ...rows.flatMap(({ by }) => by ?? [])])]);
  const end = performance.now() + DIFF_MILLISECONDS;
  const revisions = rows.slice(0, size).map(({ revision, source, at, by, reason }, index) => ({
    revision,
    by: (by && people.get(by)) || people.get(found.author_id)!,
    reason,
    at: at.toISOString(),
    changes: rows[index + 1] ? differences(rows[index + 1]!.source, source, end - performance.now()) : [{ kind: 'added' as const, text: source }],
  }));
  return { postId: id, revisions, next: rows.length > size ? revisions.at(-1)!.revision : null };
}
