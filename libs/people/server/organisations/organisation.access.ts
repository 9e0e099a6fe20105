import { notFound, type Verdict } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { JudgedOrganisation, OrganisationStanding } from '../../contract';
import { insist } from '../people.access';

/** Longest chain is one: what was merged points at what is there, see `merge.ts`. */
const THERE = `SELECT o.id, o.state, o.name, o.lang, o.created_by FROM organisation o
  WHERE o.id = coalesce((SELECT m.merged_into FROM organisation m WHERE m.id = $1), $1)`;
const STANDING = `SELECT CASE WHEN representative THEN 'representative' ELSE state END AS standing
  FROM affiliation WHERE organisation_id = $1 AND account_id = $2 AND until_at IS NULL`;

export interface FoundOrganisation {
  id: string;
  state: JudgedOrganisation['state'];
  name: string;
  lang: string;
  created_by: string | null;
}

/** What the actor is to the organisation. */
export async function standingOf(sql: Sql, organisationId: string, actor: Actor): Promise<OrganisationStanding> {
  const id = accountIdOf(actor);
  if (!id) return 'none';
  const row = await one<{ standing: OrganisationStanding }>(sql, STANDING, [organisationId, id]);
  return row?.standing ?? 'none';
}

type Ask = (organisation: JudgedOrganisation) => Verdict;

async function judged(sql: Sql, text: string, actor: Actor, id: string, ask: Ask): Promise<FoundOrganisation & JudgedOrganisation> {
  const found = await one<FoundOrganisation>(sql, text, [id]);
  const standing = found ? await standingOf(sql, found.id, actor) : 'none';
  // Who may nothing learns nothing of ids: the verdict on one that is not there is given first
  insist(ask({ state: found?.state ?? 'confirmed', standing }));
  if (!found) throw notFound();
  return { ...found, standing };
}

/** The organisation of an id, or what it was merged into. @throws Refusal 401, 403, 404 */
export const organisationFor = (sql: Sql, actor: Actor, id: string, ask: Ask) => judged(sql, THERE, actor, id, ask);

/** The same, held until the transaction ends. */
export const organisationToChange = (tx: Tx, actor: Actor, id: string, ask: Ask) => judged(tx, `${THERE} FOR UPDATE OF o`, actor, id, ask);
