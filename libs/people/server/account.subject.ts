import { allow, audience, deny, invisible, isSteward, type SubjectCard } from '@minga/kernel/contract';
import type { Sql, SubjectKind, Tx } from '@minga/kernel/server';
import { announceEnded } from './announce';
import { setPhoto } from './photos.service';
import type { EndedSession } from './sessions.rows';

const CARDS = `SELECT id, handle, name, profile_lang FROM account WHERE id = ANY($1::uuid[]) AND kind = 'person' AND erased_at IS NULL`;

interface CardRow {
  id: string;
  handle: string;
  name: string;
  profile_lang: string;
}

const rowsOf = (sql: Sql, ids: readonly string[]): Promise<CardRow[]> => sql.query<CardRow>(CARDS, [ids]);

const cardOf = ({ id, handle, name, profile_lang: lang }: CardRow): SubjectCard => ({
  ref: { type: 'account', id },
  title: name,
  address: `/p/${handle}`,
  audience: audience.public(),
  lang,
});

// The row stays, without anything personal, because what others wrote refers to it
const ERASE = `UPDATE account SET email = NULL, password_hash = NULL, name = '', bio = NULL, languages = '[]', expertise = '{}',
  country = NULL, site_role = 'member', words = '', handle = 'x-' || replace(id::text, '-', ''), erased_at = now() WHERE id = $1`;
const END_SESSIONS = 'DELETE FROM session WHERE account_id = $1 RETURNING id, account_id';

/** Removes a person from an account, everywhere that this slice and the kernel keep them. */
async function erase(tx: Tx, id: string): Promise<void> {
  await setPhoto(tx, id, null);
  await tx.query('DELETE FROM affiliation WHERE account_id = $1', [id]);
  await tx.redact({ type: 'account', id });
  await tx.eraseFromAudit(id);
  await tx.query('DELETE FROM mutation WHERE actor = $1', [`account:${id}`]);
  await tx.query('DELETE FROM audience_grant WHERE account_id = $1', [id]);
  await announceEnded(tx, await tx.query<EndedSession>(END_SESSIONS, [id]));
  await tx.query(ERASE, [id]);
}

/** A person as a subject: a public page with a room that its readers follow. */
export const accountSubject: SubjectKind = {
  type: 'account',
  rooms: ['person'],
  audiences: async (sql, ids) => new Map((await rowsOf(sql, ids)).map(({ id }) => [id, audience.public()])),
  cards: async (sql, ids) => new Map((await rowsOf(sql, ids)).map((row) => [row.id, cardOf(row)])),
  authors: async (sql, ids) => new Map((await rowsOf(sql, ids)).map(({ id }) => [id, id])),
  mayModerate: async (sql, actor, id) => {
    if ((await rowsOf(sql, [id])).length === 0) return invisible;
    return isSteward(actor) ? allow : deny('stewards-only');
  },
  acts: { erase },
};
