import { conflict, forbidden, invalidField, notFound } from '@minga/kernel/contract';
import { accountIdOf, type Tx } from '@minga/kernel/server';
import { audienceOf, nextAct, TRANSITIONS, type Facts, type NextAct, type Party, type RequestAct } from '../../contract';
import { lapse } from '../deal/lapse';
import { requestRef, tellAround } from '../events';
import { factsOf } from './facts';
import type { RequestRow } from './request.rows';
import { requestRow } from './requests.access';

export interface MoveOptions {
  /** Why; asked for by some acts, kept in the history. */
  reason?: string;
  /** What the caller knows to hold, over what the tables say. */
  facts?: Facts;
  /** Acts in this part instead of the actor’s own: for what follows of itself from what they did. */
  as?: Party;
}

const LOCK = 'SELECT 1 FROM exchange_request WHERE id = $1 FOR UPDATE';
const SET = `UPDATE exchange_request SET state = $2, before_state = $3, audience = $4, state_since = now(), changed_at = now(),
  revision = revision + 1, opened_at = CASE WHEN $2 = 'open' THEN coalesce(opened_at, now()) ELSE opened_at END WHERE id = $1`;
const NOTE = 'INSERT INTO exchange_move (request_id, act, from_state, to_state, party, by_id, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)';

/** Says why not: it is past that, it is not theirs, or something is missing. */
function insistReady(row: RequestRow, act: RequestAct, found: NextAct | undefined): NextAct {
  if (!found) {
    const past = !TRANSITIONS.some((transition) => transition.act === act && transition.from.includes(row.state));
    throw past ? conflict('not-in-this-state', { state: row.state }) : forbidden('not-yours-to-do');
  }
  if (found.missing.includes('reason')) throw invalidField('reason', 'required');
  if (found.missing.length > 0) throw conflict('not-ready', { missing: found.missing });
  return found;
}

/** The part in which it was done, as the history tells. */
const partOf = (row: RequestRow, act: RequestAct, parties: readonly Party[]): Party =>
  TRANSITIONS.filter((transition) => transition.act === act && transition.from.includes(row.state))
    .flatMap(({ who }) => who)
    .find((who) => parties.includes(who))!;

/**
 * Moves a request by the table of transitions: locks its row, checks who and what, writes history and audit, tells its rooms.
 * Whoever calls has asked whether the actor may see it.
 * @returns the request as it stood before, with the state that it has now
 * @throws Refusal 404; 403 when the act is another party’s; 409 `not-in-this-state`, `not-ready`; 422 without a reason where one is asked
 */
export async function move(tx: Tx, id: string, act: RequestAct, options: MoveOptions = {}): Promise<RequestRow> {
  await tx.query(LOCK, [id]);
  const row = await requestRow(tx, tx.actor, id);
  if (!row) throw notFound();
  const parties = options.as ? [options.as] : row.parties;
  const facts = { ...(await factsOf(tx, row)), ...options.facts, reason: !!options.reason };
  const { to } = insistReady(row, act, nextAct({ state: row.state, before: row.before_state }, act, parties, facts));
  const seen = audienceOf({
    id, makerId: row.maker_id ?? id, state: to, visibility: row.visibility, groupId: row.group_id, opened: row.opened_at !== null || to === 'open',
  });
  await tx.query(SET, [id, to, to === 'suspended' ? row.state : null, seen]);
  await tx.query(NOTE, [id, act, row.state, to, partOf(row, act, parties), accountIdOf(tx.actor), options.reason ?? null]);
  if (seen !== row.audience) await tx.audienceMoved(requestRef(id), seen);
  await lapse(tx, id, act);
  // A steward's reason is about who asks; anybody else's is their own word
  const about = (parties.includes('steward') ? row.maker_id : accountIdOf(tx.actor)) ?? undefined;
  tx.audit({ act: `exchange.${act}`, subject: requestRef(id), groupId: row.group_id ?? undefined, about, reason: options.reason, facts: { from: row.state, to } });
  const announced = row.opened_at !== null || to === 'open' ? row.group_id : null;
  tellAround(tx, id, [seen, row.audience], 'exchange.moved', { requestId: id, act, state: to }, announced);
  return { ...row, before_state: to === 'suspended' ? row.state : null, state: to, audience: seen };
}
