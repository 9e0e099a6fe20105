import { newId } from '@minga/kernel/contract';
import { accountIdOf, one, type Sql, type Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson, setStanding } from '@minga/people/server';
import type { SiteSanction, SiteSanctionInput, SiteSanctionKind } from '../../contract';

const DAY_MS = 86_400_000;

interface SanctionRow {
  id: string;
  account_id: string;
  kind: SiteSanctionKind;
  canned: SiteSanction['canned'];
  reason: string;
  by: PersonCard | null;
  at: Date;
  until: Date | null;
  lifted_at: Date | null;
}

const COLUMNS = `s.id, s.account_id, s.kind, s.canned, s.reason, CASE WHEN b.id IS NULL THEN NULL ELSE ${cardJson('b')} END AS by, s.at, s.until, s.lifted_at`;
const FROM = `FROM site_sanction s LEFT JOIN account b ON b.id = s.by_id ${cardJoins('b')}`;
const OF_ACCOUNT = `SELECT ${COLUMNS} ${FROM} WHERE s.account_id = $1 ORDER BY s.at DESC, s.id DESC LIMIT 100`;
const BY_ID = `SELECT ${COLUMNS} ${FROM} WHERE s.id = $1`;
const LAY = `INSERT INTO site_sanction (id, account_id, kind, canned, reason, lang, by_id, until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
/** A warning is over when it was given; it replaces nothing, and nothing replaces it. */
const REPLACE = `UPDATE site_sanction SET lifted_at = now() WHERE account_id = $1 AND kind <> 'warned' AND lifted_at IS NULL AND (until IS NULL OR until > now())`;
const LIFT = `UPDATE site_sanction SET lifted_at = now() WHERE id = $1 AND lifted_at IS NULL RETURNING account_id, kind`;
const HOLDS = `SELECT 1 FROM site_sanction WHERE account_id = $1 AND kind <> 'warned' AND lifted_at IS NULL AND (until IS NULL OR until > now())`;

const sanctionOf = ({ id, kind, canned, reason, by, at, until, lifted_at }: SanctionRow): SiteSanction => ({
  id,
  kind,
  canned,
  reason,
  by,
  at: at.toISOString(),
  until: until?.toISOString() ?? null,
  liftedAt: lifted_at?.toISOString() ?? null,
});

export const sanctionRows = {
  ofAccount: async (sql: Sql, accountId: string): Promise<SiteSanction[]> => (await sql.query<SanctionRow & Record<string, unknown>>(OF_ACCOUNT, [accountId])).map(sanctionOf),

  byId: async (sql: Sql, id: string): Promise<(SiteSanction & { accountId: string }) | undefined> => {
    const row = await one<SanctionRow & Record<string, unknown>>(sql, BY_ID, [id]);
    return row && { ...sanctionOf(row), accountId: row.account_id };
  },

  /** Lays it, in place of what was laid before, and sets the account's standing. @returns its id */
  async lay(tx: Tx, accountId: string, { kind, canned, reason, days }: SiteSanctionInput, lang: string): Promise<{ id: string; until: string | null }> {
    const id = newId();
    const timed = kind === 'silenced' || kind === 'suspended';
    const until = timed ? new Date(Date.now() + days! * DAY_MS) : null;
    if (kind !== 'warned') await tx.query(REPLACE, [accountId]);
    await tx.query(LAY, [id, accountId, kind, canned, reason, lang, accountIdOf(tx.actor), until]);
    if (kind !== 'warned') await setStanding(tx, accountId, { standing: kind, until: until?.toISOString() ?? null });
    return { id, until: until?.toISOString() ?? null };
  },

  /** Takes it back. Undefined when that was done before. */
  async lift(tx: Tx, id: string): Promise<{ accountId: string; kind: SiteSanctionKind } | undefined> {
    const row = await one<{ account_id: string; kind: SiteSanctionKind }>(tx, LIFT, [id]);
    if (!row) return undefined;
    if (!(await one(tx, HOLDS, [row.account_id]))) await setStanding(tx, row.account_id, { standing: 'good', until: null });
    return { accountId: row.account_id, kind: row.kind };
  },
};
