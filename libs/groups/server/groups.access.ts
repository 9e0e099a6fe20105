import { forbidden, notFound, signInRequired, type Verdict } from '@minga/kernel/contract';
import { accountIdOf, one, type AccountActor, type Actor, type Sql } from '@minga/kernel/server';
import { canInGroup, type GroupFacts, type GroupVerb } from '../contract';

/**
 * What weighs on the account in the group, the graver first, as JSON (`Sanction`) or null.
 * @param group alias of a `working_group` row
 * @param account parameter with the account's id, or null
 */
export const sanctionSql = (group: string, account: string): string => `(SELECT json_build_object('kind', s.kind, 'reason', s.reason,
    'until', to_char(s.until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  FROM group_sanction s WHERE s.group_id = ${group}.id AND s.account_id = ${account}::uuid AND (s.until IS NULL OR s.until > now()) ORDER BY s.kind LIMIT 1)`;

/**
 * The facts of the policy as one JSON expression, so that a slice whose objects live in groups gets them with its own
 * row, in its own statement. Typed `GroupFacts`; ask `canInGroup` or `insistInGroup` with it.
 * @param group alias of a `working_group` row
 * @param account parameter with the actor's account id, or null for guests and the system (`$2`)
 * @example `SELECT t.*, ${groupFactsSql('g', '$2')} AS facts FROM topic t JOIN working_group g ON g.id = t.group_id WHERE t.id = $1`
 */
export const groupFactsSql = (group: string, account: string): string => `json_build_object(
  'visibility', ${group}.visibility, 'joining', ${group}.joining, 'posting', ${group}.posting,
  'role', (SELECT role FROM membership WHERE group_id = ${group}.id AND account_id = ${account}::uuid),
  'sanction', ${sanctionSql(group, account)},
  'chairs', (SELECT count(*) FROM membership WHERE group_id = ${group}.id AND role = 'chair'),
  'requested', EXISTS (SELECT FROM membership_request WHERE group_id = ${group}.id AND account_id = ${account}::uuid AND ended_at IS NULL))`;

/** A group as its services need it: who it is, and the facts for the actor. */
export interface FoundGroup {
  id: string;
  name: string;
  purpose: string;
  lang: string;
  audience: string;
  revision: number;
  slow_minutes: number;
  facts: GroupFacts;
}

const FIND = `SELECT g.id, g.name, g.purpose, g.lang, g.audience, g.revision, g.slow_minutes, ${groupFactsSql('g', '$2')} AS facts
  FROM working_group g WHERE g.id = $1`;
const LOCK = 'SELECT 1 FROM working_group WHERE id = $1 FOR UPDATE';

/** Turns a policy's refusal into the answer that tells no more than it may. */
export function insist(verdict: Verdict): void {
  if (verdict.allowed) return;
  if (verdict.invisible) throw notFound();
  throw verdict.reason === 'sign-in-required' ? signInRequired() : forbidden(verdict.reason);
}

/** @throws Refusal 404 when the group is not the actor's to see, 401, 403 with the policy's reason */
export const insistInGroup = (actor: Actor, verb: GroupVerb, facts: GroupFacts): void => insist(canInGroup(actor, verb, facts));

/** The account that acts. @throws Refusal 401 */
export function account(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw signInRequired();
  return actor;
}

/** What the policy knows of the actor in the group, in one statement; undefined when there is no such group. */
export async function membershipFacts(sql: Sql, actor: Actor, groupId: string): Promise<FoundGroup | undefined> {
  return one<FoundGroup>(sql, FIND, [groupId, accountIdOf(actor)]);
}

/**
 * The group, if the actor may do this in it. One statement, the same for a hidden group as for none.
 * @throws Refusal 404, 401, 403
 */
export async function groupFor(sql: Sql, actor: Actor, groupId: string, verb: GroupVerb): Promise<FoundGroup> {
  const group = await membershipFacts(sql, actor, groupId);
  if (!group) throw notFound();
  insistInGroup(actor, verb, group.facts);
  return group;
}

/**
 * As `groupFor`, and the group's row stays locked to the end of the transaction: for what must not happen twice at once
 * (the last chair, a stale setting). Who does not see the group never comes as far as the lock.
 */
export async function lockedGroupFor(sql: Sql, actor: Actor, groupId: string, verb: GroupVerb): Promise<FoundGroup> {
  await groupFor(sql, actor, groupId, 'view');
  await sql.query(LOCK, [groupId]);
  return groupFor(sql, actor, groupId, verb);
}
