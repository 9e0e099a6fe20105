import { Inject, Injectable } from '@nestjs/common';
import { notFound, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { canSanction, type Role, type Sanction, type Sanctioned, type SanctionInput, type SanctionKind } from '../../contract';
import { account, groupFor, insist, lockedGroupFor } from '../groups.access';
import { tell } from '../groups.events';
import { dismiss } from '../members.changes';
import { endInvitations, endRequests } from '../pending';

const DAY_MS = 86_400_000;

const LIST = `SELECT ${cardJson('a')} AS person, s.kind, s.until, s.reason, s.at FROM group_sanction s JOIN account a ON a.id = s.account_id ${cardJoins('a')}
  WHERE s.group_id = $1 AND (s.until IS NULL OR s.until > now()) ORDER BY s.at DESC, s.account_id, s.kind`;
const OTHER = `SELECT a.id, m.role FROM account a LEFT JOIN membership m ON m.account_id = a.id AND m.group_id = $1
  WHERE a.id = $2 AND a.kind = 'person' AND a.erased_at IS NULL`;
const LAY = `INSERT INTO group_sanction (group_id, account_id, kind, until, reason, by) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (group_id, account_id, kind) DO UPDATE SET until = EXCLUDED.until, reason = EXCLUDED.reason, by = EXCLUDED.by, at = now()`;
const LIFT = 'DELETE FROM group_sanction WHERE group_id = $1 AND account_id = $2 AND kind = $3 RETURNING 1';

interface SanctionRow {
  person: PersonCard;
  kind: SanctionKind;
  until: Date | null;
  reason: string;
  at: Date;
}

/** Whom a group keeps silent or out. */
@Injectable()
export class SanctionsService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 401, 403, 404 */
  async list(actor: Actor, groupId: string): Promise<{ items: Sanctioned[] }> {
    account(actor);
    return this.db.snapshot(async (sql) => {
      await groupFor(sql, actor, groupId, 'moderate');
      const rows = await sql.query<SanctionRow>(LIST, [groupId]);
      return { items: rows.map((row) => ({ ...row, until: row.until?.toISOString() ?? null, at: row.at.toISOString() })) };
    });
  }

  /** Laying it again changes reason and end. @throws Refusal 401, 403, 404 */
  lay(actor: Actor, groupId: string, accountId: string, kind: SanctionKind, { days, reason }: SanctionInput): Promise<Sanction> {
    const { id } = account(actor);
    const until = days ? new Date(Date.now() + days * DAY_MS) : null;
    return this.db.write(actor, async (tx) => {
      const role = await this.admitted(tx, actor, groupId, accountId);
      await tx.query(LAY, [groupId, accountId, kind, until, reason, id]);
      if (kind === 'banned') {
        if (role) await dismiss(tx, groupId, accountId, reason);
        await endRequests(tx, { groupId, accountId }, 'refused');
        await endInvitations(tx, { groupId, accountId }, 'cancelled');
      }
      tx.audit({ act: `group.${kind === 'banned' ? 'member-banned' : 'member-silenced'}`, subject: { type: 'account', id: accountId }, groupId, reason, facts: { days: days ?? null } });
      return (await tellSanction(tx, groupId, accountId))!;
    });
  }

  /** @throws Refusal 401, 403, 404 */
  lift(actor: Actor, groupId: string, accountId: string, kind: SanctionKind, reason: string): Promise<{ id: string }> {
    account(actor);
    return this.db.write(actor, async (tx) => {
      await this.admitted(tx, actor, groupId, accountId);
      await this.liftIn(tx, groupId, accountId, kind, reason);
      return { id: accountId };
    });
  }

  /** The same in a transaction of the caller's, who has asked whether it may be. Doing it again changes nothing. */
  async liftIn(tx: Tx, groupId: string, accountId: string, kind: SanctionKind, reason?: string): Promise<void> {
    if ((await tx.query(LIFT, [groupId, accountId, kind])).length === 0) return;
    tx.audit({ act: `group.${kind === 'banned' ? 'ban-lifted' : 'silence-lifted'}`, subject: { type: 'account', id: accountId }, groupId, reason });
    await tellSanction(tx, groupId, accountId);
  }

  private async admitted(tx: Tx, actor: Actor, groupId: string, accountId: string): Promise<Role | null> {
    const { facts } = await lockedGroupFor(tx, actor, groupId, 'moderate');
    const other = await one<{ id: string; role: Role | null }>(tx, OTHER, [groupId, accountId]);
    if (!other) throw notFound();
    insist(canSanction(actor, facts, { accountId, role: other.role }));
    return other.role;
  }
}

const PRESENT = `SELECT kind, until, reason FROM group_sanction WHERE group_id = $1 AND account_id = $2 AND (until IS NULL OR until > now()) ORDER BY kind LIMIT 1`;

/** What weighs on somebody in a group now; the graver where there are two. */
export async function presentSanction(sql: Sql, groupId: string, accountId: string): Promise<Sanction | null> {
  const row = await one<{ kind: SanctionKind; until: Date | null; reason: string }>(sql, PRESENT, [groupId, accountId]);
  return row ? { ...row, until: row.until?.toISOString() ?? null } : null;
}

async function tellSanction(tx: Tx, groupId: string, accountId: string): Promise<Sanction | null> {
  const sanction = await presentSanction(tx, groupId, accountId);
  tell(tx, rooms.account(accountId), 'membership.sanctioned', { groupId, sanction });
  return sanction;
}

