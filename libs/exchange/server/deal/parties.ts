import { audience } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import { isPledgedSql } from '../funding/sums';
import { actsFor } from './acting';

/** Of the side of an offer: its maker, or who acts for the organisation in whose name it was made. */
export const offersSql = (offer: string, account: string): string =>
  `(CASE WHEN ${offer}.organisation_id IS NULL THEN coalesce(${offer}.maker_id = ${account}::uuid, false) ELSE ${actsFor(`${offer}.organisation_id`, `${offer}.maker_id`, account)} END)`;

/** Named for its team; with `confirmed`, and said yes. */
export const inTeamSql = (offer: string, account: string, confirmed: boolean): string =>
  `EXISTS (SELECT FROM exchange_offer_member xm WHERE xm.offer_id = ${offer}.id AND xm.account_id = ${account}::uuid${confirmed ? ' AND xm.confirmed' : ''})`;

/** Whose offer was accepted. */
export const providerClause = (request: string, account: string): string => `EXISTS (SELECT FROM exchange_offer xo
  WHERE xo.request_id = ${request}.id AND xo.state = 'accepted' AND (${offersSql('xo', account)} OR ${inTeamSql('xo', account, true)}))`;

/** Whose money is promised for good: what is only offered makes nobody a party, who reads the agreement and signs it. */
export const funderClause = (request: string, account: string): string => `EXISTS (SELECT FROM exchange_pledge xp
  WHERE xp.request_id = ${request}.id AND ${isPledgedSql('xp')} AND ${actsFor('xp.organisation_id', 'xp.by_id', account)})`;

const KEYS = `WITH sides AS (
    SELECT o.organisation_id, o.maker_id AS account_id FROM exchange_offer o WHERE o.request_id = $1 AND o.state = 'accepted'
    UNION ALL SELECT p.organisation_id, p.by_id FROM exchange_pledge p WHERE p.request_id = $1 AND ${isPledgedSql('p')}
  ), due AS (
    SELECT q.account_id FROM exchange_requester q JOIN exchange_request r ON r.id = q.request_id
      JOIN affiliation f ON f.account_id = q.account_id AND f.until_at IS NULL AND f.state = 'verified' AND f.organisation_id = r.organisation_id
      WHERE q.request_id = $1
    UNION SELECT account_id FROM sides WHERE organisation_id IS NULL AND account_id IS NOT NULL
    UNION SELECT f.account_id FROM sides s JOIN affiliation f ON f.organisation_id = s.organisation_id AND f.until_at IS NULL AND f.state = 'verified'
      AND (f.representative OR f.account_id = s.account_id)
    UNION SELECT m.account_id FROM exchange_offer_member m JOIN exchange_offer o ON o.id = m.offer_id
      WHERE o.request_id = $1 AND o.state = 'accepted' AND m.confirmed
  ), gone AS (DELETE FROM audience_grant g WHERE g.key = $2 AND g.account_id NOT IN (SELECT account_id FROM due) RETURNING 1
  ), come AS (INSERT INTO audience_grant (account_id, key) SELECT account_id, $2 FROM due ON CONFLICT DO NOTHING)
  SELECT count(*)::int AS gone FROM gone`;

/** Gives the parties' key to those who are parties now, and takes it from those who no longer are. */
export async function renewParties(tx: Tx, requestId: string): Promise<void> {
  const found = await one<{ gone: number }>(tx, KEYS, [requestId, audience.requestParties(requestId)]);
  if (found && found.gone > 0) await tx.audienceNarrowed();
}
