import { audience, rooms, type JsonValue } from '@minga/kernel/contract';
import type { Departing, OwnDataSlice, OwnRecords, Sql, Tx } from '@minga/kernel/server';
import { namesOf, namesThem, textWithout } from '@minga/people/server';
import { tell } from '../groups.events';

type Row = Record<string, JsonValue>;

const PARTS: readonly (readonly [name: string, text: string])[] = [
  ['memberships', `SELECT g.name AS group, g.lang, m.role, m.watch, m.since FROM membership m JOIN working_group g ON g.id = m.group_id WHERE m.account_id = $1 ORDER BY m.since`],
  ['membership-requests', `SELECT g.name AS group, r.message, r.lang, r.at, r.ending, r.reason, r.ended_at
     FROM membership_request r JOIN working_group g ON g.id = r.group_id WHERE r.account_id = $1 ORDER BY r.at`],
  ['invitations-received', `SELECT g.name AS group, i.role, i.message, i.lang, i.at, i.ending, i.ended_at
     FROM invitation i JOIN working_group g ON g.id = i.group_id WHERE i.account_id = $1 ORDER BY i.at`],
  ['group-sanctions', `SELECT g.name AS group, s.kind, s.until, s.reason, s.at FROM group_sanction s JOIN working_group g ON g.id = s.group_id WHERE s.account_id = $1 ORDER BY s.at`],
];

async function* exportOwn(sql: Sql, accountId: string): AsyncIterable<OwnRecords> {
  for (const [name, text] of PARTS) {
    const found = await sql.query<{ row: Row }>(`SELECT to_jsonb(own) AS row FROM (${text}) own`, [accountId]);
    yield { name, records: found.map(({ row }) => row) };
  }
}

const LEAVE = 'DELETE FROM membership WHERE account_id = $1 RETURNING group_id';
const ASKED = 'DELETE FROM membership_request WHERE account_id = $1 RETURNING group_id';
const INVITED = 'DELETE FROM invitation WHERE account_id = $1 RETURNING group_id';
const REST = [
  // What they wrote to whom they invited or refused was theirs
  `UPDATE invitation SET invited_by = NULL, message = '' WHERE invited_by = $1`,
  `UPDATE membership_request SET ended_by = NULL WHERE ended_by = $1`,
  'DELETE FROM group_sanction WHERE account_id = $1',
  'UPDATE group_sanction SET by = NULL WHERE by = $1',
  'UPDATE working_group SET created_by = NULL WHERE created_by = $1',
];
/** What they said when they asked, and what they said to whom they invited, was told as well. */
const TOLD = `UPDATE event SET type = 'redacted', payload = '{}'
  WHERE type IN ('group.request-received', 'group.invitation-sent', 'invitation.received') AND strpos(payload::text, $1::text) > 0`;
const CHARTERS = `UPDATE working_group SET charter = ${textWithout('charter', 'lang')}, charter_html = ${textWithout('charter_html', 'lang')},
    purpose = ${textWithout('purpose', 'lang')}
  WHERE $1::uuid IS NOT NULL AND (${namesThem('charter')} OR ${namesThem('charter_html')} OR ${namesThem('purpose')}) RETURNING id AS group_id`;
const LATEST = 'SELECT id AS group_id FROM working_group WHERE latest_by = $1';
const REASONS = `UPDATE membership_request SET message = ${textWithout('message', 'lang')}, reason = ${textWithout('reason', 'lang')}
  WHERE $1::uuid IS NOT NULL AND (${namesThem('message')} OR ${namesThem("coalesce(reason, '')")})`;
const MESSAGES = `UPDATE invitation SET message = ${textWithout('message', 'lang')} WHERE $1::uuid IS NOT NULL AND ${namesThem('message')}`;

interface OfGroup {
  group_id: string;
}

async function erase(tx: Tx, person: Departing): Promise<void> {
  const { id } = person;
  const groups = (text: string, values: readonly unknown[] = [id]) => tx.query<OfGroup & Record<string, unknown>>(text, values);
  const left = await groups(LEAVE);
  // As any other leave, so that who counts members counts this one
  for (const { group_id: groupId } of left) tell(tx, rooms.group(groupId), 'group.member-left', { groupId, accountId: id });
  const chairs = [...(await groups(ASKED)), ...(await groups(INVITED))];
  for (const statement of [TOLD, ...REST]) await tx.query(statement, [id]);
  const shown = [...left, ...(await groups(LATEST)), ...(await groups(CHARTERS, namesOf(person)))];
  for (const statement of [REASONS, MESSAGES]) await tx.query(statement, namesOf(person));
  for (const groupId of new Set(shown.map((row) => row.group_id))) tx.refresh(rooms.group(groupId));
  for (const groupId of new Set([...left, ...chairs].map((row) => row.group_id))) tx.refresh(rooms.groupChairs(groupId));
  await tx.query('DELETE FROM audience_grant WHERE account_id = $1 AND key <> ALL($2::text[])', [id, [audience.account(id)]]);
  await tx.audienceNarrowed();
}

const FIGURES = 'SELECT count(*)::int AS memberships FROM membership WHERE account_id = $1';

/** What groups keep of a person. */
export const groupsOwnData: OwnDataSlice = { slice: 'groups', export: exportOwn, figures: async (sql, id) => (await sql.query<Record<string, number>>(FIGURES, [id]))[0]!, erase };
