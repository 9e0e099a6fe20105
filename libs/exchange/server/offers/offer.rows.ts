import { accountIdOf, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import {
  mayChangeOffer, offerSteps, type Currency, type DeclineReason, type Offer, type OfferChange, type Offerer, type OfferSide, type OfferState, type RequestState, type TeamMember,
} from '../../contract';
import { organisationJson, withAddress, type BareOrganisation } from '../deal/acting';
import { inTeamSql, offersSql } from '../deal/parties';

/** An offer with what the actor is to it. */
export interface OfferRow {
  id: string;
  request_id: string;
  maker_id: string | null;
  offered: string;
  message: string;
  days: number;
  from_on: string;
  terms: string;
  cost: number;
  currency: Currency;
  state: OfferState;
  declined: DeclineReason | null;
  reason: string | null;
  created_at: Date;
  organisation: BareOrganisation | null;
  person: PersonCard | null;
  team: (TeamMember & { id: string })[];
  own: boolean;
  in_team: boolean;
}

const TEAM = `(SELECT coalesce(json_agg(json_build_object('id', m.account_id, 'person', ${cardJson('ma')}, 'confirmed', m.confirmed) ORDER BY m.account_id), '[]')
  FROM exchange_offer_member m JOIN account ma ON ma.id = m.account_id ${cardJoins('ma')} WHERE m.offer_id = o.id)`;

const SELECT = `SELECT o.id, o.request_id, o.maker_id, o.offered, o.message, o.days, o.from_on::text, o.terms, o.cost::float8 AS cost, o.currency, o.state, o.declined,
    o.reason, o.created_at, CASE WHEN g.id IS NOT NULL THEN ${organisationJson('g')} END AS organisation,
    CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS person, ${TEAM} AS team,
    ${offersSql('o', '$2')} AS own, ${inTeamSql('o', '$2', false)} AS in_team
  FROM exchange_offer o LEFT JOIN organisation g ON g.id = o.organisation_id LEFT JOIN account a ON a.id = o.maker_id ${cardJoins('a')}`;

/** More than anybody compares; the page shows them all. */
const MOST_OFFERS = 200;
const OF_REQUEST = `${SELECT} WHERE o.request_id = $1 ORDER BY o.created_at, o.id LIMIT ${MOST_OFFERS}`;
const ONE = `${SELECT} WHERE o.id = $1`;

export const offersTo = (sql: Sql, requestId: string, actor: Actor): Promise<OfferRow[]> => sql.query<OfferRow>(OF_REQUEST, [requestId, accountIdOf(actor)]);
export const offerById = (sql: Sql, id: string, actor: Actor): Promise<OfferRow | undefined> => one<OfferRow>(sql, ONE, [id, accountIdOf(actor)]);

export const offererOf = ({ organisation, person }: Pick<OfferRow, 'organisation' | 'person'>): Offerer => ({
  organisation: organisation && withAddress(organisation),
  person,
});

/** By what name an offer goes: the organisation’s, else the person’s. */
export const offererName = ({ organisation, person }: Pick<OfferRow, 'organisation' | 'person'>): string => organisation?.name ?? person?.name ?? '';

export const sidesOf = ({ own }: Pick<OfferRow, 'own'>, requester: boolean): OfferSide[] => [...(requester ? (['requester'] as const) : []), ...(own ? (['offerer'] as const) : [])];

/** The offer as this reader sees it. Who was merely named for the team sees its words too: they are asked whether they stand for them. */
export function offerView(row: OfferRow, request: RequestState, requester: boolean): Offer {
  const standing = { state: row.state, request, sides: sidesOf(row, requester) };
  const { id, offered, message, days, from_on: from, terms, cost, currency, state, declined, reason } = row;
  const live = state !== 'withdrawn' && state !== 'declined';
  return {
    id, by: offererOf(row), offered, message, days, from, terms, cost, currency, state, declined, reason,
    team: row.team.map(({ person, confirmed }) => ({ person, confirmed })),
    at: row.created_at.toISOString(),
    own: row.own,
    asked: live && row.in_team,
    mayChange: mayChangeOffer(standing),
    acts: offerSteps(standing).map(({ act }) => act),
  };
}

const INSERT = `INSERT INTO exchange_offer (id, request_id, maker_id, organisation_id, offered, message, days, from_on, terms, cost, currency)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const UPDATE = `UPDATE exchange_offer SET offered = $2, message = $3, days = $4, from_on = $5, terms = $6, cost = $7, currency = $8, changed_at = now() WHERE id = $1`;
const SET = 'UPDATE exchange_offer SET state = $2, declined = $3, reason = $4, changed_at = now() WHERE id = $1';

const said = ({ offered, message, days, from, terms, cost, currency }: OfferChange): unknown[] => [offered, message, days, from, terms, cost, currency];

export const offerRows = {
  insert: (tx: Tx, id: string, of: { requestId: string; makerId: string; organisationId: string | null }, input: OfferChange) =>
    tx.query(INSERT, [id, of.requestId, of.makerId, of.organisationId, ...said(input)]),
  update: (tx: Tx, id: string, input: OfferChange) => tx.query(UPDATE, [id, ...said(input)]),
  set: (tx: Tx, id: string, state: OfferState, declined: DeclineReason | null, reason: string | null) => tx.query(SET, [id, state, declined, reason]),
};
