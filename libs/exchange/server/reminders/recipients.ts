import type { Side } from '../../contract';

/** Those who act for who asks, as long as they are of the organisation. */
const REQUESTERS = (request: string): string => `SELECT a.id, a.email, a.language FROM exchange_requester q JOIN exchange_request rq ON rq.id = q.request_id
  JOIN affiliation f ON f.account_id = q.account_id AND f.until_at IS NULL AND f.state = 'verified' AND f.organisation_id = rq.organisation_id
  JOIN account a ON a.id = q.account_id WHERE q.request_id = ${request} AND a.erased_at IS NULL AND NOT a.sample`;
/** Those who made the offers that were accepted. */
const PROVIDERS = (request: string): string => `SELECT DISTINCT a.id, a.email, a.language FROM exchange_offer o JOIN account a ON a.id = o.maker_id
  WHERE o.request_id = ${request} AND o.state = 'accepted' AND a.erased_at IS NULL AND NOT a.sample`;

/** Whose turn it is, as SQL of (id, email, language). Nobody writes to the sample's people. */
export const recipientsSql = (side: Side, request: string): string => (side === 'requester' ? REQUESTERS : PROVIDERS)(request);
