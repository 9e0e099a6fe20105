import type { OwnDataSlice } from '@minga/kernel/server';
import { eraseFromDiscussions } from './erase';
import { exportWritten } from './export';

const FIGURES = `SELECT (SELECT count(*)::int FROM topic WHERE opened_by = $1) AS topics,
  (SELECT count(*)::int FROM post WHERE author_id = $1 AND deleted_at IS NULL) AS posts,
  (SELECT count(*)::int FROM reaction WHERE account_id = $1) AS reactions, (SELECT count(*)::int FROM draft WHERE account_id = $1) AS drafts`;

/** What discussions keep of a person. */
export const discussionsOwnData: OwnDataSlice = { slice: 'discussions', export: exportWritten, figures: async (sql, id) => (await sql.query<Record<string, number>>(FIGURES, [id]))[0]!, erase: eraseFromDiscussions };
