import type { JsonValue } from '@minga/kernel/contract';
import type { OwnRecords, Sql } from '@minga/kernel/server';

type Row = Record<string, JsonValue>;

/** Rows of a statement as plain JSON, in their order. Its only parameter is the account. */
async function rows(sql: Sql, text: string, accountId: string): Promise<Row[]> {
  return (await sql.query<{ row: Row }>(`SELECT to_jsonb(own) AS row FROM (${text}) own`, [accountId])).map(({ row }) => row);
}

const PARTS: readonly (readonly [name: string, text: string])[] = [
  ['profile', `SELECT name, handle, email, email_verified_at, language, bio, profile_lang, languages, expertise, country, site_role, photo IS NOT NULL AS has_photo,
     email_readers, photo_readers, presence, unlisted, created_at FROM account WHERE id = $1`],
  ['affiliations', `SELECT o.name AS organisation, f.title, f.lang, f.state, f.verified_how, f.verified_at, f.representative, f.from_at, f.until_at
     FROM affiliation f JOIN organisation o ON o.id = f.organisation_id WHERE f.account_id = $1 ORDER BY f.from_at`],
  ['sessions', 'SELECT browser, system, method, created_at, last_seen_at, expires_at FROM session WHERE account_id = $1 ORDER BY created_at'],
  ['identities', `SELECT p.name AS provider, i.subject, i.email, i.claims, i.linked_at, i.last_used_at
     FROM account_identity i JOIN identity_provider p ON p.id = i.provider_id WHERE i.account_id = $1 ORDER BY i.linked_at`],
  ['acts', `SELECT act, at, subject_type, facts, actor_id = $1 AS own FROM audit_entry
     WHERE (actor_id = $1 OR (subject_type = 'account' AND subject_id = $1)) AND (actor_id = $1 OR act NOT LIKE 'note.%') ORDER BY seq`],
  ['invitations-used', `SELECT i.message, i.lang, u.at FROM site_invitation_use u JOIN site_invitation i ON i.id = u.invitation_id WHERE u.account_id = $1 ORDER BY u.at`],
  ['invitations-sent', 'SELECT email, message, lang, most_uses, uses, created_at, expires_at, withdrawn_at FROM site_invitation WHERE invited_by = $1 ORDER BY created_at'],
  ['registration', 'SELECT state, asked_at, question, answer, reason, decided_at FROM admission WHERE account_id = $1'],
];

/** Everything that this slice keeps of somebody. Secrets are left out: digests of passwords and tokens are of use to thieves only. */
export async function* exportPerson(sql: Sql, accountId: string): AsyncIterable<OwnRecords> {
  for (const [name, text] of PARTS) yield { name, records: await rows(sql, text, accountId) };
}
