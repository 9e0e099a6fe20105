import { accountIdOf, one, type Actor, type Sql } from '@minga/kernel/server';
import type { Language } from '@minga/kernel/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import { canEndorse, type Endorsement, type Endorsing } from '../../contract';
import { FOUND } from '../experts/faces';

/** More than a page is read through; the counts are of all. */
const MOST_SHOWN = 100;
const LIST = `SELECT n.term_id AS "termId", ${cardJson('b')} AS by, n.text, n.lang, n.at FROM expert_endorsement n JOIN account b ON b.id = n.by_id ${cardJoins('b')}
  WHERE n.expert_id = $1 AND ${FOUND('b')} ORDER BY n.at DESC, n.term_id, n.by_id LIMIT ${MOST_SHOWN}`;
/** $1 the expert, $2 the actor, who may be nobody. */
const ENDORSING = `SELECT e.id = $2::uuid AS self, coalesce(f.state = 'verified', false) AS verified,
    coalesce(f.organisation_id = coalesce(e.organisation_id, x.organisation_id), false) AS "sameOrganisation"
  FROM expert e LEFT JOIN affiliation f ON f.account_id = $2 AND f.until_at IS NULL LEFT JOIN affiliation x ON x.account_id = e.account_id AND x.until_at IS NULL WHERE e.id = $1`;
const LEFT_OVER = `SELECT r.term_id AS id FROM expert_area r WHERE r.expert_id = $1
  AND NOT EXISTS (SELECT FROM expert_endorsement n WHERE n.expert_id = $1 AND n.term_id = r.term_id AND n.by_id = $2) ORDER BY r.place`;

/** SQL: how many vouch for the area `r`: whoever may be found. */
export const ENDORSED = `(SELECT count(*)::int FROM expert_endorsement n JOIN account b ON b.id = n.by_id WHERE n.expert_id = r.expert_id AND n.term_id = r.term_id AND ${FOUND('b')})`;

/** What the actor is to an expert; undefined where there is none. */
export const endorsingOf = (sql: Sql, expertId: string, actor: Actor): Promise<Endorsing | undefined> =>
  one<Endorsing & Record<string, unknown>>(sql, ENDORSING, [expertId, accountIdOf(actor)]);

export interface Endorsed {
  endorsements: Endorsement[];
  endorsable: string[];
}

/** What others vouch for, and what of it the reader may. */
export async function endorsedIn(sql: Sql, expertId: string, actor: Actor): Promise<Endorsed> {
  const rows = await sql.query<{ termId: string; by: PersonCard; text: string; lang: Language; at: Date }>(LIST, [expertId]);
  const endorsing = actor.kind === 'account' ? await endorsingOf(sql, expertId, actor) : undefined;
  const may = endorsing && canEndorse(actor, endorsing).allowed;
  return {
    endorsements: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })),
    endorsable: may ? (await sql.query<{ id: string }>(LEFT_OVER, [expertId, accountIdOf(actor)])).map(({ id }) => id) : [],
  };
}
