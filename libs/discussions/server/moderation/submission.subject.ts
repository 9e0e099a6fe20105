import { audience, invisible, type Language } from '@minga/kernel/contract';
import type { Sql, SubjectKind, Tx } from '@minga/kernel/server';
import { mayModerateGroup } from '@minga/groups/server';
import { topicAddress } from '../../contract';
import type { Decisions } from './decisions';
import { SUBMISSION, submissionRef, tellSubmission } from './submissions';
import type { SubmissionRow } from './submission.rows';

const ROWS = `SELECT x.id, x.group_id, x.author_id, x.topic_id, x.html, x.lang, coalesce(x.title, t.title) AS title
  FROM submission x LEFT JOIN topic t ON t.id = x.topic_id WHERE x.id = ANY($1::uuid[]) AND x.state = 'waiting'`;
const ERASE = `UPDATE submission SET source = '', html = '', title = NULL, tags = '{}', reason = NULL,
  state = CASE state WHEN 'waiting' THEN 'withdrawn' ELSE state END, decided_at = coalesce(decided_at, now()) WHERE id = $1 RETURNING *`;

interface Row {
  id: string;
  group_id: string;
  author_id: string;
  topic_id: string | null;
  html: string;
  lang: Language;
  title: string;
}

const rowsOf = (sql: Sql, ids: readonly string[]): Promise<Row[]> => sql.query<Row>(ROWS, [ids]);
const by = async <T>(sql: Sql, ids: readonly string[], pick: (row: Row) => T): Promise<Map<string, T>> =>
  new Map((await rowsOf(sql, ids)).map((row) => [row.id, pick(row)]));

async function erase(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.query<SubmissionRow>(ERASE, [id]);
  await tx.redact(submissionRef(id));
  if (row) tellSubmission(tx, row, null);
}

/** A text that waits: for who moderates its group, and (by their own views) its author. */
export const submissionSubject = (decisions: Decisions): SubjectKind => ({
  type: SUBMISSION,
  audiences: (sql, ids) => by(sql, ids, (row) => audience.moderators(row.group_id)),
  cards: (sql, ids) =>
    by(sql, ids, ({ id, group_id, topic_id, title, lang }) => ({
      ref: submissionRef(id),
      title,
      address: topic_id ? topicAddress(topic_id, title) : '',
      audience: audience.moderators(group_id),
      lang,
    })),
  group: (sql, ids) => by(sql, ids, (row) => row.group_id),
  authors: (sql, ids) => by(sql, ids, (row) => row.author_id),
  contents: (sql, ids) => by(sql, ids, ({ html, lang }) => ({ html, lang })),
  mayModerate: async (sql, actor, id) => {
    const [row] = await rowsOf(sql, [id]);
    const verdict = row ? await mayModerateGroup(sql, actor, row.group_id) : invisible;
    // That it exists is nobody's to know but theirs.
    return verdict.allowed ? verdict : invisible;
  },
  acts: {
    approve: (tx, id) => decisions.approve(tx, id),
    reject: (tx, id, reason) => decisions.reject(tx, id, reason),
    erase,
  },
});
