import { audience } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { sessionRef } from '../events';

/** Where accounts of the site, other than the sample's, take part in a session: what they did stays, with the session around it. */
const PARTS = [
  ['live_signup', 'session_id', 'account_id'], ['live_role', 'session_id', 'account_id'], ['live_stay', 'session_id', 'account_id'], ['live_hand', 'session_id', 'account_id'],
  ['live_turn', 'session_id', 'account_id'], ['live_question', 'session_id', 'author_id'], ['live_message', 'session_id', 'author_id'], ['live_caption', 'session_id', 'by_id'],
] as const;
const TOUCHED = PARTS.map(([table, session, account]) => `SELECT x.${session} FROM ${table} x WHERE x.${account} IS NOT NULL AND NOT x.${account} = ANY($1::uuid[])`).join(' UNION ALL ');
const UNTOUCHED = `SELECT s.id FROM live_session s WHERE s.sample AND s.id NOT IN (${TOUCHED}) AND (s.maker_id IS NULL OR s.maker_id = ANY($1::uuid[])) ORDER BY s.id`;
const GRANTS = 'DELETE FROM audience_grant WHERE key = ANY($1::text[])';
const DROP = 'DELETE FROM live_session WHERE id = ANY($1::uuid[])';
const KEEP = 'UPDATE live_session SET sample = false WHERE sample';
/** Whom what stays still names. */
const NAMING = [...PARTS.map(([table, , account]) => [table, account] as const), ['live_session', 'maker_id'] as const, ['live_entry', 'by_id'] as const];
const NAMED = `SELECT DISTINCT named.id FROM (${NAMING.map(([table, column]) => `SELECT x.${column} AS id FROM ${table} x`).join(' UNION ALL ')}) named WHERE named.id = ANY($1::uuid[])`;

/** A group in which sessions stay, stays. */
const GROUPS = 'SELECT DISTINCT group_id AS id FROM live_session WHERE group_id IS NOT NULL';

export interface SampleSessionsLeft {
  /** Of the sample's accounts, whom what stays still names. */
  named: string[];
  /** Groups whose sessions stay. */
  groups: string[];
}

/**
 * Takes the sample's sessions away; one in which somebody of the site has a part stays, like any other from then on. Before groups
 * are taken away: they would take their sessions along.
 * @param accounts the sample's
 */
export async function removeSampleSessions(tx: Tx, accounts: readonly string[]): Promise<SampleSessionsLeft> {
  const idsOf = async (text: string, values: readonly unknown[] = []): Promise<string[]> => (await tx.query<{ id: string }>(text, values)).map(({ id }) => id);
  const gone = await idsOf(UNTOUCHED, [accounts]);
  for (const id of gone) await tx.redact(sessionRef(id));
  await tx.query(GRANTS, [gone.map((id) => audience.sessionDesk(id))]);
  await tx.query(DROP, [gone]);
  await tx.query(KEEP);
  return { named: await idsOf(NAMED, [accounts]), groups: await idsOf(GROUPS) };
}
