import { newId, rooms, type Language, type SubjectRef } from '@minga/kernel/contract';
import { accountIdOf, type Sql, type Tx } from '@minga/kernel/server';
import { MOST_NOTICES, type ModerationNotice, type NoticeAct } from '../../contract';
import { tell } from '../events';

export interface NewNotice {
  /** Whose text it is about; who decided about their own is told nothing. */
  accountId: string;
  act: NoticeAct;
  subject: SubjectRef;
  groupId: string;
  title: string;
  lang: Language;
  address: string;
  reason: string | null;
}

const ADD = `INSERT INTO moderation_notice (id, account_id, act, subject_type, subject_id, group_id, title, lang, address, reason, at)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM account WHERE id = $2 AND kind = 'person' AND erased_at IS NULL RETURNING 1`;

/** Tells somebody on all their devices what was decided about a text of theirs; it stays until they put it away. */
export async function notify(tx: Tx, { accountId, act, subject, groupId, title, lang, address, reason }: NewNotice): Promise<void> {
  if (accountId === accountIdOf(tx.actor)) return;
  const id = newId();
  const at = new Date();
  const added = await tx.query(ADD, [id, accountId, act, subject.type, subject.id, groupId, title, lang, address, reason, at]);
  if (added.length === 0) return;
  const notice: ModerationNotice = { id, act, subject, groupId, title, lang, address, reason, at: at.toISOString() };
  tell(tx, rooms.account(accountId), 'notice.added', { notice }, subject);
}

interface NoticeRow {
  id: string;
  act: NoticeAct;
  subject_type: string;
  subject_id: string;
  group_id: string;
  title: string;
  lang: Language;
  address: string;
  reason: string | null;
  at: Date;
}

const LIST = `SELECT id, act, subject_type, subject_id, group_id, title, lang, address, reason, at FROM moderation_notice
  WHERE account_id = $1 ORDER BY at DESC, id DESC LIMIT ${MOST_NOTICES}`;

/** What somebody was told of decisions and has not put away, latest first. */
export async function noticesOf(sql: Sql, accountId: string): Promise<ModerationNotice[]> {
  return (await sql.query<NoticeRow>(LIST, [accountId])).map((row) => ({
    id: row.id,
    act: row.act,
    subject: { type: row.subject_type, id: row.subject_id },
    groupId: row.group_id,
    title: row.title,
    lang: row.lang,
    address: row.address,
    reason: row.reason,
    at: row.at.toISOString(),
  }));
}

const DISMISS = 'DELETE FROM moderation_notice WHERE id = $1 AND account_id = $2 RETURNING id';

/** Puts one's own notice away; doing it again, or with another's, changes nothing. */
export async function dismissNotice(tx: Tx, accountId: string, id: string): Promise<void> {
  const gone = await tx.query(DISMISS, [id, accountId]);
  if (gone.length > 0) tell(tx, rooms.account(accountId), 'notice.dismissed', { noticeId: id }, { type: 'account', id: accountId });
}
