import type { SiteRole } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import type { PersonCard, StewardedPerson } from '../../contract';
import { cardJoins, cardJson } from '../cards';
import { prefixQuery } from '../search-key';

export interface PeopleSearch {
  q?: string | undefined;
  /** Stewards only. */
  stewards?: '1' | undefined;
  before?: string | undefined;
  limit: number;
}

// Ids are made in order of time: the newest account first
const PEOPLE = `SELECT ${cardJson('a')} AS card, a.email, a.site_role, a.created_at,
    (SELECT max(s.last_seen_at) FROM session s WHERE s.account_id = a.id) AS last_seen_at,
    (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.expires_at > now()) AS sessions,
    (SELECT count(*)::int FROM passkey p WHERE p.account_id = a.id) AS passkeys,
    EXISTS (SELECT 1 FROM authenticator t WHERE t.account_id = a.id) AS authenticator
  FROM account a ${cardJoins('a')}
  WHERE a.kind = 'person' AND a.erased_at IS NULL
    AND ($2::text IS NULL OR a.words @@ to_tsquery('simple', $1::text) OR a.email = $2)
    AND (NOT $3::boolean OR a.site_role = 'steward') AND ($4::uuid IS NULL OR a.id < $4)
  ORDER BY a.id DESC LIMIT $5`;

interface PersonRow {
  card: PersonCard;
  email: string | null;
  site_role: SiteRole;
  created_at: Date;
  last_seen_at: Date | null;
  sessions: number;
  passkeys: number;
  authenticator: boolean;
}

/** Accounts by the beginnings of the words of name and handle, or by their whole address; all of them when nothing was typed. */
export async function stewardedPeople(sql: Sql, { q, stewards, before, limit }: PeopleSearch): Promise<StewardedPerson[]> {
  const typed = q?.trim();
  const rows = await sql.query<PersonRow & Record<string, unknown>>(PEOPLE, [(typed && prefixQuery(typed)) ?? null, typed?.toLowerCase() || null, stewards === '1', before ?? null, limit]);
  return rows.map(({ card, email, site_role: siteRole, created_at: since, last_seen_at: seen, sessions, passkeys, authenticator }) => ({
    person: card,
    email,
    siteRole,
    since: since.toISOString(),
    lastSeenAt: seen?.toISOString() ?? null,
    sessions,
    passkeys,
    authenticator,
  }));
}
