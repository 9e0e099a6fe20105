import type { Language } from '@minga/kernel/contract';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { postPermalink, type Deletion, type Post, type Reaction } from '../contract';

export interface PostRow {
  id: string;
  position: number;
  path: string;
  depth: number;
  parent_id: string | null;
  parent_position: number | null;
  parent_author: string | null;
  author: PersonCard;
  html: string;
  lang: Language;
  created_at: Date;
  edited_at: Date | null;
  revision: number;
  deleted_at: Date | null;
  edit_reason: string | null;
  deleted_as: Deletion['as'] | null;
  moved_to: string | null;
  deleted_by: string | null;
  deleter: string | null;
  deleted_reason: string | null;
  agree: number;
  useful: number;
  thanks: number;
  celebrate: number;
  imported_positive: number | null;
  imported_negative: number | null;
  children: number;
  descendants: number;
  own: Reaction[];
}

/**
 * A `PostRow` from `post p` joined by `POST_JOINS`; the opening post's counts are its topic's.
 * @param reader the parameter with the reader's account id or null
 */
export const postColumns = (reader: string): string => `
  p.id, p.position, p.path, p.depth, p.parent_id, pp.position AS parent_position, pa.name AS parent_author,
  ${cardJson('a')} AS author, CASE WHEN p.deleted_at IS NULL THEN p.html ELSE '' END AS html, p.lang,
  p.created_at, p.edited_at, p.edit_reason, p.revision, p.deleted_at, p.deleted_as, p.deleted_by, da.name AS deleter, p.deleted_reason, p.moved_to,
  p.agree, p.useful, p.thanks, p.celebrate, p.imported_positive, p.imported_negative,
  CASE WHEN p.position = 0 THEN (SELECT k.top_replies FROM topic_count k WHERE k.topic_id = p.topic_id) ELSE coalesce(c.children, 0) END AS children,
  CASE WHEN p.position = 0 THEN (SELECT k.last_position FROM topic_count k WHERE k.topic_id = p.topic_id) ELSE coalesce(c.descendants, 0) END AS descendants,
  ARRAY(SELECT r.kind FROM reaction r WHERE r.post_id = p.id AND r.account_id = ${reader}::uuid ORDER BY r.kind) AS own`;

export const POST_JOINS = `
  JOIN account a ON a.id = p.author_id ${cardJoins('a')}
  LEFT JOIN post pp ON pp.id = p.parent_id LEFT JOIN account pa ON pa.id = pp.author_id
  LEFT JOIN account da ON da.id = p.deleted_by
  LEFT JOIN post_count c ON c.post_id = p.id`;

export const deletionOf = (row: Pick<PostRow, 'deleted_at' | 'deleted_as' | 'deleted_by' | 'deleter' | 'deleted_reason' | 'moved_to'>): Deletion | null =>
  row.deleted_at && {
    as: row.deleted_as!,
    by: row.deleted_by ? { id: row.deleted_by, name: row.deleter ?? '' } : null,
    reason: row.deleted_reason,
    at: row.deleted_at.toISOString(),
    ...(row.moved_to && { to: postPermalink(row.moved_to) }),
  };

export const toPost = (row: PostRow): Post => ({
  id: row.id,
  position: row.position,
  path: row.path,
  depth: row.depth,
  parent: row.parent_id ? { id: row.parent_id, position: row.parent_position!, author: row.parent_author ?? '' } : null,
  author: row.author,
  html: row.html,
  lang: row.lang,
  at: row.created_at.toISOString(),
  editedAt: row.edited_at?.toISOString() ?? null,
  moderated: row.edit_reason === null ? null : { reason: row.edit_reason },
  revision: row.revision,
  deleted: deletionOf(row),
  reactions: { agree: row.agree, useful: row.useful, thanks: row.thanks, celebrate: row.celebrate },
  imported: row.imported_positive === null ? null : { positive: row.imported_positive, negative: row.imported_negative ?? 0 },
  childCount: row.children,
  descendantCount: row.descendants,
});

/** Own reactions of a page's rows, by post. */
export const ownReactionsOf = (rows: readonly PostRow[]): Record<string, Reaction[]> =>
  Object.fromEntries(rows.filter((row) => row.own.length > 0).map((row) => [row.id, row.own]));
