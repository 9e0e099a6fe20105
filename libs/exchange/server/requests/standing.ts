import { forbidden } from '@minga/kernel/contract';
import { accountIdOf, one, type AccountActor, type Actor, type Sql } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canAsk } from '../../contract';

/** In whose name somebody may ask. */
export interface Standing {
  organisationId: string;
  name: string;
}

const VERIFIED = `SELECT o.id AS "organisationId", o.name FROM affiliation f JOIN organisation o ON o.id = f.organisation_id
  WHERE f.account_id = $1 AND f.until_at IS NULL AND f.state = 'verified'`;

/** The organisation that the actor is verified for; undefined for everybody else. */
export async function standingOf(sql: Sql, actor: Actor): Promise<Standing | undefined> {
  const accountId = accountIdOf(actor);
  return accountId ? one<Standing>(sql, VERIFIED, [accountId]) : undefined;
}

/** @throws Refusal 403 `affiliation-not-verified`, `silenced` */
export async function insistStanding(sql: Sql, actor: AccountActor): Promise<Standing> {
  const standing = await standingOf(sql, actor);
  insist(canAsk(actor, { verified: !!standing }));
  if (!standing) throw forbidden('affiliation-not-verified');
  return standing;
}
