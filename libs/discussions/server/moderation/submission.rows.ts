import type { Language } from '@minga/kernel/contract';
import type { Submission, SubmissionKind, TopicKind } from '../../contract';

/** A submission as JSON within another statement: JSON has no instants, so its time is in milliseconds. */
export interface SubmissionJson extends Omit<Submission, 'at'> {
  at: number;
}

const COLUMNS = `'id', x.id, 'kind', x.kind, 'groupId', x.group_id, 'topicId', x.topic_id, 'postId', x.post_id, 'topicKind', x.topic_kind,
  'title', x.title, 'tags', x.tags, 'source', x.source, 'html', x.html, 'lang', x.lang, 'hold', x.hold,
  'at', (extract(epoch FROM x.created_at) * 1000)::bigint`;

/**
 * Somebody's own texts that wait, elder first, as a JSON array or null.
 * @param account parameter with their id, or null
 * @param where condition over `submission x`
 */
export const submissionsSql = (account: string, where: string): string => `(SELECT json_agg(json_build_object(${COLUMNS}) ORDER BY x.created_at, x.id)
  FROM submission x WHERE x.author_id = ${account}::uuid AND x.state = 'waiting' AND ${where})`;

export const submissionsOf = (rows: SubmissionJson[] | null): Submission[] => (rows ?? []).map((row) => ({ ...row, at: new Date(row.at).toISOString() }));

/** A whole row of `submission`. */
export interface SubmissionRow {
  id: string;
  kind: SubmissionKind;
  author_id: string;
  group_id: string;
  topic_id: string | null;
  post_id: string | null;
  base_revision: number | null;
  topic_kind: TopicKind | null;
  title: string | null;
  tags: string[];
  lang: Language;
  source: string;
  html: string;
  hold: string;
  created_at: Date;
  state: 'waiting' | 'approved' | 'rejected' | 'withdrawn';
  made_type: string | null;
  made_id: string | null;
}

export const submissionOf = (row: SubmissionRow): Submission => ({
  id: row.id,
  kind: row.kind,
  groupId: row.group_id,
  topicId: row.topic_id,
  postId: row.post_id,
  topicKind: row.topic_kind,
  title: row.title,
  tags: row.tags,
  source: row.source,
  html: row.html,
  lang: row.lang,
  hold: row.hold,
  at: row.created_at.toISOString(),
});
