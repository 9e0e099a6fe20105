import type { Language } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '../../contract';
import { cardJoins, cardJson } from '../cards';
import type { Grants } from './grants';

export interface InvitationRow {
  id: string;
  by: PersonCard | null;
  email: string | null;
  message: string;
  lang: Language;
  grants: Grants | null;
  most_uses: number;
  used_by: PersonCard[];
  created_at: Date;
  expires_at: Date;
  withdrawn_at: Date | null;
}
type Row = InvitationRow & Record<string, unknown>;

/** The latest; older ones have run out. */
const LISTED = 200;
/** A list of names that somebody reads; a link may have let in more. */
const NAMED = 20;

const USED_BY = `ARRAY(SELECT ${cardJson('a')} FROM site_invitation_use u JOIN account a ON a.id = u.account_id ${cardJoins('a')}
  WHERE u.invitation_id = i.id ORDER BY u.at LIMIT ${NAMED}) AS used_by`;
const ROW = `SELECT i.id, CASE WHEN b.id IS NULL THEN NULL ELSE ${cardJson('b')} END AS by, i.email, i.message, i.lang, i.grants, i.most_uses, ${USED_BY},
    i.created_at, i.expires_at, i.withdrawn_at
  FROM site_invitation i LEFT JOIN account b ON b.id = i.invited_by ${cardJoins('b')}`;
const ALIVE = 'withdrawn_at IS NULL AND expires_at > now()';
const OF_SITE = `${ROW} WHERE i.grants IS NULL ORDER BY i.created_at DESC, i.id DESC LIMIT ${LISTED}`;
const OF_SCOPE = `${ROW} WHERE i.grants ->> 'scope' = $1 ORDER BY i.created_at DESC, i.id DESC LIMIT ${LISTED}`;
const BY_TOKEN = `${ROW} WHERE i.token_digest = $1 AND i.${ALIVE.replace(' AND ', ' AND i.')} AND (i.uses < i.most_uses OR $2)`;
const INSERT = `INSERT INTO site_invitation (id, token_digest, invited_by, email, message, lang, grants, most_uses, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, now() + make_interval(days => $9))`;
const WITHDRAW = `UPDATE site_invitation SET withdrawn_at = now() WHERE id = $1 AND withdrawn_at IS NULL
  AND ($2::text IS NULL AND grants IS NULL OR grants ->> 'scope' = $2) RETURNING id`;
const USED = `SELECT i.grants FROM site_invitation i JOIN site_invitation_use u ON u.invitation_id = i.id WHERE i.token_digest = $1 AND u.account_id = $2`;
const USE = `UPDATE site_invitation SET uses = uses + 1 WHERE token_digest = $1 AND ${ALIVE} AND uses < most_uses AND (email IS NULL OR email = $2) RETURNING id, grants`;
const NOTE_USE = 'INSERT INTO site_invitation_use (invitation_id, account_id) VALUES ($1, $2)';

export interface NewInvitation {
  id: string;
  digest: string;
  by: string | null;
  email: string | null;
  message: string;
  lang: Language;
  grants: Grants | null;
  mostUses: number;
  days: number;
}

export const invitationRows = {
  list: (sql: Sql, scope: string | null): Promise<InvitationRow[]> => (scope ? sql.query<Row>(OF_SCOPE, [scope]) : sql.query<Row>(OF_SITE)),
  /** @param used also one that is used up */
  byToken: (sql: Sql, digest: string, used = false): Promise<InvitationRow | undefined> => one<Row>(sql, BY_TOKEN, [digest, used]),
  insert: (sql: Sql, row: NewInvitation) =>
    sql.query(INSERT, [row.id, row.digest, row.by, row.email, row.message, row.lang, row.grants && JSON.stringify(row.grants), row.mostUses, row.days]),
  withdraw: (sql: Sql, id: string, scope: string | null) => one<{ id: string }>(sql, WITHDRAW, [id, scope]),
  /** Uses it up once for an account; again for the same one changes nothing. Undefined when it does not hold. */
  async use(sql: Sql, digest: string, accountId: string, email: string): Promise<{ grants: Grants | null } | undefined> {
    const before = await one<{ grants: Grants | null }>(sql, USED, [digest, accountId]);
    if (before) return before;
    const used = await one<{ id: string; grants: Grants | null }>(sql, USE, [digest, email]);
    if (used) await sql.query(NOTE_USE, [used.id, accountId]);
    return used;
  },
};
