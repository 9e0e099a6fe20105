import type { AudienceKey, SubjectRef } from '@minga/kernel/contract';
import type { Sql, SubjectRegistry } from '@minga/kernel/server';
import { groupAddress } from '@minga/groups/server';
import type { ActAbout } from '../../contract';

/** Acts over a person or what they wrote that one can be told of, and appeal against. */
export const APPEALABLE_ACTS: readonly string[] = [
  'account.warned', 'account.silenced', 'account.suspended', 'account.banned',
  'group.member-silenced', 'group.member-banned', 'group.member-removed',
  'post.edited', 'post.hidden', 'post.deleted', 'post.moved',
  'topic.edited', 'topic.moved', 'topic.split', 'topic.merged', 'topic.locked', 'topic.archived', 'topic.slowed', 'topic.hidden', 'topic.deleted',
  'submission.rejected',
  'session.remove', 'live-message.hidden',
];

export interface ActRow {
  seq: string;
  act: string;
  at: Date;
  actor_id: string | null;
  subject_type: string | null;
  subject_id: string | null;
  group_id: string | null;
  group_name: string | null;
  facts: Record<string, unknown>;
  reason: string | null;
}

/** Whom an act concerns is its subject, or whose words its reason are about; what somebody did themselves is not about them. */
const ABOUT = `e.seq IN (SELECT s.seq FROM audit_entry s WHERE s.subject_id = $1 AND s.subject_type = 'account'
    UNION SELECT p.seq FROM audit_part p WHERE p.owner_id = $1 AND p.name = 'reason')
  AND e.actor_id IS DISTINCT FROM $1 AND e.act = ANY($2::text[])`;
const COLUMNS = `e.seq, e.act, e.at, e.actor_id, e.subject_type, e.subject_id, e.group_id, g.name AS group_name, e.facts,
  (SELECT p.content #>> '{}' FROM audit_part p WHERE p.seq = e.seq AND p.name = 'reason') AS reason`;
const FROM = 'FROM audit_entry e LEFT JOIN working_group g ON g.id = e.group_id';
const PAGE = `SELECT ${COLUMNS} ${FROM} WHERE ${ABOUT} AND ($3::bigint IS NULL OR e.seq < $3) ORDER BY e.seq DESC LIMIT $4`;
const ONE = `SELECT ${COLUMNS} ${FROM} WHERE ${ABOUT} AND e.seq = $3`;
const BY_NUMBERS = `SELECT ${COLUMNS} ${FROM} WHERE e.seq = ANY($1::bigint[])`;
const OF_SUBJECT = `SELECT ${COLUMNS} ${FROM} WHERE ${ABOUT} AND e.subject_id = $3 ORDER BY e.seq DESC LIMIT 1`;

/** What was done about an account, the latest first. */
export const actsAbout = {
  page: (sql: Sql, accountId: string, before: number | null, limit: number): Promise<ActRow[]> =>
    sql.query<ActRow & Record<string, unknown>>(PAGE, [accountId, APPEALABLE_ACTS, before, limit]),
  one: async (sql: Sql, accountId: string, number: number): Promise<ActRow | undefined> =>
    (await sql.query<ActRow & Record<string, unknown>>(ONE, [accountId, APPEALABLE_ACTS, number]))[0],
  /** The last one over a subject: what a mail about a decision speaks of. */
  overSubject: async (sql: Sql, accountId: string, subjectId: string): Promise<ActRow | undefined> =>
    (await sql.query<ActRow & Record<string, unknown>>(OF_SUBJECT, [accountId, APPEALABLE_ACTS, subjectId]))[0],
  byNumbers: async (sql: Sql, numbers: readonly number[]): Promise<Map<number, ActRow>> =>
    new Map((await sql.query<ActRow & Record<string, unknown>>(BY_NUMBERS, [numbers])).map((row) => [Number(row.seq), row])),
};

const subjectIn = ({ subject_type: type, subject_id: id }: ActRow): SubjectRef[] => (type && id && type !== 'account' ? [{ type, id }] : []);

/** Acts as a reader with these keys sees them: a subject that they may not open has no title either. */
export async function describeActs(sql: Sql, subjects: SubjectRegistry, rows: readonly ActRow[], keys: readonly AudienceKey[]): Promise<ActAbout[]> {
  const cards = await subjects.cards(sql, rows.flatMap(subjectIn));
  const seen = new Map(cards.filter(({ audience }) => keys.includes(audience)).map((card) => [card.ref.id, card]));
  return rows.map((row) => {
    const card = row.subject_id ? seen.get(row.subject_id) : undefined;
    return {
      number: Number(row.seq),
      act: row.act,
      at: row.at.toISOString(),
      reason: row.reason,
      group: row.group_id && row.group_name ? { name: row.group_name, address: groupAddress(row.group_id, row.group_name) } : null,
      subject: card ? { title: card.title, address: card.address, lang: card.lang } : null,
    };
  });
}
