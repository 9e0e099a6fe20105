import { Injectable } from '@nestjs/common';
import { audience, type Language, type SiteRole } from '@minga/kernel/contract';
import { Db, Sessions, one, type AliveSession, type SessionInfo, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '../contract';
import { cardJoins, cardJson } from './cards';
import { SEEN_EXACT_TO, sessionRows } from './sessions.rows';
import { tokenHash } from './session-token';
import { isOutside, isSilenced } from './standing/restriction';

/** The stewards' key goes with the role and is kept nowhere else: nothing can give it without the role, or leave it behind. */
const GRANTS = `ARRAY(SELECT g.key FROM audience_grant g WHERE g.account_id = s.account_id
  UNION ALL SELECT '${audience.stewards()}' FROM account r WHERE r.id = s.account_id AND r.site_role = 'steward') AS grants`;
const RESOLVE = `SELECT s.id AS session_id, s.account_id, a.site_role, a.language, ${GRANTS}, ${cardJson('a')} AS card, a.presence = 'named' AS named,
    ${isSilenced('a')} AS silenced, s.last_seen_at < now() - interval '${SEEN_EXACT_TO}' AS stale
  FROM session s JOIN account a ON a.id = s.account_id ${cardJoins('a')}
  WHERE s.token_hash = $1 AND s.expires_at > now() AND a.erased_at IS NULL AND NOT ${isOutside('a')}`;
const ALIVE = `SELECT s.id, s.account_id, ${GRANTS}, a.presence = 'named' AS named
  FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = ANY($1::uuid[]) AND s.expires_at > now() AND NOT ${isOutside('a')}`;

interface ResolvedRow {
  session_id: string;
  account_id: string;
  site_role: SiteRole;
  language: Language;
  grants: string[];
  card: PersonCard;
  named: boolean;
  silenced: boolean;
  stale: boolean;
}

/** Who a cookie's token speaks for: one statement, and once an hour a second one that notes that the session is in use. */
@Injectable()
export class PeopleSessions extends Sessions {
  constructor(private readonly db: Db) {
    super();
  }

  async resolve(token: string): Promise<SessionInfo | undefined> {
    const hash = tokenHash(token);
    const row = hash && (await one<ResolvedRow>(this.db, RESOLVE, [hash]));
    if (!row) return undefined;
    if (row.stale) await sessionRows.seen(this.db, row.session_id);
    const { session_id: sessionId, account_id: accountId, site_role: siteRole, language, grants, card, named, silenced } = row;
    return { sessionId, accountId, siteRole, language, grants, card, named, silenced };
  }

  async alive(sql: Sql, sessionIds: readonly string[]): Promise<Map<string, AliveSession>> {
    const rows = await sql.query<{ id: string; account_id: string; grants: string[]; named: boolean }>(ALIVE, [sessionIds]);
    return new Map(rows.map(({ id, account_id: accountId, grants, named }) => [id, { accountId, grants, named }]));
  }
}
