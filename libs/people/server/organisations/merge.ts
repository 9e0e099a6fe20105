import { conflict, invalidField, notFound } from '@minga/kernel/contract';
import { accountIdOf, type Tx } from '@minga/kernel/server';
import { announcePeople, verifyClaimants } from './people-of';
import { tellChanged, tellMerged, tellPeople } from './tell';
import { refreshWords } from './words';

// In one order, so that two merges crosswise wait for each other instead of for ever
const HOLD = `SELECT id, name, state, merged_into FROM organisation
  WHERE id = ANY($1::uuid[]) OR id IN (SELECT merged_into FROM organisation WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE`;
// Whoever merges does not verify themselves by it
const OWN = `UPDATE affiliation SET state = 'claimed', representative = false, verified_how = NULL, verified_by = NULL, verified_at = NULL
  WHERE organisation_id = $1 AND account_id = $2 AND until_at IS NULL`;
const MOVE = [
  'UPDATE affiliation SET organisation_id = $2 WHERE organisation_id = $1',
  `INSERT INTO organisation_domain AS d (organisation_id, domain, subdomains, set_by, set_at)
    SELECT $2, m.domain, m.subdomains, m.set_by, m.set_at FROM organisation_domain m WHERE m.organisation_id = $1
    ON CONFLICT (organisation_id, domain) DO UPDATE SET subdomains = d.subdomains OR EXCLUDED.subdomains`,
  `INSERT INTO organisation_alias (organisation_id, name, name_key, lang)
    SELECT $2, m.name, m.name_key, m.lang FROM (
      SELECT name, name_key, lang FROM organisation WHERE id = $1
      UNION ALL SELECT name, name_key, lang FROM organisation_alias WHERE organisation_id = $1) m
    WHERE m.name_key <> (SELECT name_key FROM organisation WHERE id = $2) ON CONFLICT DO NOTHING`,
  `UPDATE organisation o SET about = coalesce(o.about, m.about), about_lang = CASE WHEN o.about IS NULL THEN m.about_lang ELSE o.about_lang END,
      site = coalesce(o.site, m.site), acronym = coalesce(o.acronym, m.acronym), acronym_key = coalesce(o.acronym_key, m.acronym_key)
    FROM organisation m WHERE o.id = $2 AND m.id = $1`,
  // Folded names have no `#`: the name is free for the one that is there
  `UPDATE organisation SET state = 'merged', merged_into = $2, name_key = '#' || id::text WHERE id = $1`,
  'UPDATE organisation SET merged_into = $2 WHERE merged_into = $1',
  'DELETE FROM organisation_domain WHERE organisation_id = $1',
  'DELETE FROM organisation_alias WHERE organisation_id = $1',
] as const;

interface HeldRow {
  id: string;
  name: string;
  state: 'proposed' | 'confirmed' | 'refused' | 'merged';
  merged_into: string | null;
}

/** Both as they are now, locked; `into` is followed where it was itself merged. */
async function held(tx: Tx, id: string, into: string): Promise<{ from: HeldRow; to: HeldRow }> {
  const rows = new Map((await tx.query<HeldRow>(HOLD, [[id, into]])).map((row) => [row.id, row]));
  const from = rows.get(id);
  const named = rows.get(into);
  if (!from) throw notFound();
  if (!named) throw invalidField('into', 'unknown-organisation');
  return { from, to: named.merged_into ? rows.get(named.merged_into)! : named };
}

/**
 * Makes one organisation of two, keeping everything: who is and was in it, representatives, domains, names. Its address
 * leads to the other one from then on. Done before, it changes nothing.
 * @returns the id of the one that stays
 * @throws Refusal 404, 409, 422
 */
export async function mergeInto(tx: Tx, id: string, into: string): Promise<string> {
  const { from, to } = await held(tx, id, into);
  if (from.merged_into === to.id) return to.id;
  if (from.id === to.id) throw invalidField('into', 'same-organisation');
  if (from.merged_into) throw conflict('organisation-merged');
  if (to.state !== 'confirmed') throw conflict('organisation-not-confirmed');
  const by = accountIdOf(tx.actor);
  await tx.query(OWN, [from.id, by]);
  for (const statement of MOVE) await moved(tx, statement, from.id, to.id);
  await refreshWords(tx, to.id);
  tx.audit({ act: 'organisation.merged', subject: { type: 'organisation', id: from.id }, facts: { into: to.id, name: from.name } });
  await verifyClaimants(tx, to.id, by);
  await announcePeople(tx, to.id);
  tellMerged(tx, from.id, to.id);
  await tellChanged(tx, to.id);
  tellPeople(tx, [to.id]);
  return to.id;
}

/** Statements that need only the first id get only that: PostgreSQL refuses values that nothing uses. */
const moved = (tx: Tx, statement: string, from: string, to: string): Promise<unknown> =>
  tx.query(statement, statement.includes('$2') ? [from, to] : [from]);
