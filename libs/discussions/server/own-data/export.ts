import type { JsonValue } from '@minga/kernel/contract';
import type { OwnRecords, Sql } from '@minga/kernel/server';

type Row = Record<string, JsonValue>;

/** Records that are read at once: a page of the longest posts stays well below what a process may hold. */
const CHUNK = 200;

/** The last key as an id: before the first one there is none. */
const AFTER = "coalesce(nullif($2, ''), '00000000-0000-0000-0000-000000000000')::uuid";

/** A kind of record: its statement takes the account, the last key read and how many; each row has a `key` that sorts. */
const PARTS: readonly (readonly [name: string, text: string])[] = [
  ['topics', `SELECT t.id::text AS key, t.title, t.kind, t.lang, t.tags, g.name AS group, t.opened_at, t.locked, t.archived
     FROM topic t JOIN working_group g ON g.id = t.group_id WHERE t.opened_by = $1 AND t.id::text > $2 ORDER BY t.id::text`],
  ['posts', `SELECT p.id::text AS key, t.title AS topic, g.name AS group, p.position, p.lang, p.source, p.created_at, p.edited_at, p.revision,
       p.deleted_at, p.deleted_as, p.deleted_reason
     FROM post p JOIN topic t ON t.id = p.topic_id JOIN working_group g ON g.id = t.group_id WHERE p.author_id = $1 AND p.id > ${AFTER} ORDER BY p.id`],
  ['edits', `SELECT r.post_id || '/' || lpad(r.revision::text, 9, '0') AS key, r.post_id AS post, r.revision, r.source, r.at
     FROM post_revision r JOIN post p ON p.id = r.post_id WHERE p.author_id = $1 AND r.post_id || '/' || lpad(r.revision::text, 9, '0') > $2 ORDER BY 1`],
  ['reactions', `SELECT r.post_id || '/' || r.kind AS key, r.post_id AS post, t.title AS topic, r.kind FROM reaction r JOIN post p ON p.id = r.post_id
     JOIN topic t ON t.id = p.topic_id WHERE r.account_id = $1 AND r.post_id || '/' || r.kind > $2 ORDER BY 1`],
  ['read-marks', `SELECT r.topic_id::text AS key, t.title AS topic, r.position, r.watch FROM topic_reader r JOIN topic t ON t.id = r.topic_id
     WHERE r.account_id = $1 AND r.topic_id::text > $2 ORDER BY 1`],
  ['drafts', 'SELECT d.key, d.title, d.source, d.saved_at FROM draft d WHERE d.account_id = $1 AND d.key > $2 ORDER BY d.key'],
  ['waiting-texts', `SELECT s.id::text AS key, s.kind, s.title, s.lang, s.source, s.created_at, s.state, s.reason FROM submission s
     WHERE s.author_id = $1 AND s.id::text > $2 ORDER BY 1`],
];

async function* pages(sql: Sql, text: string, accountId: string): AsyncIterable<Row> {
  for (let after = ''; ; ) {
    const rows = await sql.query<{ row: Row }>(`SELECT to_jsonb(own) AS row FROM (${text} LIMIT ${CHUNK}) own`, [accountId, after]);
    for (const { row } of rows) yield row;
    if (rows.length < CHUNK) return;
    after = rows.at(-1)!.row['key'] as string;
  }
}

/** Everything that somebody wrote and marked, a page at a time. */
export async function* exportWritten(sql: Sql, accountId: string): AsyncIterable<OwnRecords> {
  for (const [name, text] of PARTS) yield { name, records: pages(sql, text, accountId) };
}
