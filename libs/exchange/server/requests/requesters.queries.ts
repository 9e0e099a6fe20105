import { cursorOf, type Actor, type Db, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { canWithRequest, type RequestersView } from '../../contract';
import { inTeamSql, offersSql } from '../deal/parties';
import { insist } from '@minga/groups/server';
import { requestRooms } from './page.queries';
import type { RequestRow } from './request.rows';
import { requestFacts, requestFor } from './requests.access';

/** More than act for anything. */
const MOST_NAMED = 100;
/** An organisation with more lets its people be named from among the first: whoever is missing asks a steward. */
const MOST_COLLEAGUES = 300;

/** Verified for the request’s organisation, and here still. */
const OF_ORGANISATION = `JOIN affiliation f ON f.account_id = a.id AND f.until_at IS NULL AND f.state = 'verified' AND f.organisation_id = r.organisation_id AND a.erased_at IS NULL`;
const NAMED = `SELECT ${cardJson('a')} AS person, a.id IS NOT DISTINCT FROM r.maker_id AS made FROM exchange_request r
  JOIN exchange_requester q ON q.request_id = r.id JOIN account a ON a.id = q.account_id ${OF_ORGANISATION} ${cardJoins('a')}
  WHERE r.id = $1 ORDER BY made DESC, a.name, a.id LIMIT ${MOST_NAMED}`;
/** Nobody is on both sides: who helps does not ask. */
const HELPS = `EXISTS (SELECT FROM exchange_offer o WHERE o.request_id = r.id AND o.state NOT IN ('withdrawn', 'declined') AND (${offersSql('o', 'a.id')} OR ${inTeamSql('o', 'a.id', false)}))`;
const COLLEAGUES = `SELECT ${cardJson('a')} AS person FROM exchange_request r JOIN account a ON true ${OF_ORGANISATION} ${cardJoins('a')}
  WHERE r.id = $1 AND ($2::uuid IS NULL OR a.id = $2) AND NOT EXISTS (SELECT FROM exchange_requester q WHERE q.request_id = r.id AND q.account_id = a.id) AND NOT ${HELPS}
  ORDER BY a.name, a.id LIMIT ${MOST_COLLEAGUES}`;

interface NamedRow {
  person: PersonCard;
  made: boolean;
}

export const namedFor = (sql: Sql, requestId: string): Promise<NamedRow[]> => sql.query<NamedRow & Record<string, unknown>>(NAMED, [requestId]);

/** Who could be named; with `accountId` that one alone, or nobody. */
export const colleaguesFor = async (sql: Sql, requestId: string, accountId?: string): Promise<PersonCard[]> =>
  (await sql.query<{ person: PersonCard } & Record<string, unknown>>(COLLEAGUES, [requestId, accountId ?? null])).map(({ person }) => person);

export const mayName = (actor: Actor, row: RequestRow): boolean => canWithRequest(actor, 'name', requestFacts(row)).allowed;

/** Who acts for a request, for its parties and stewards. @throws Refusal 404, 401, 403 `parties-only` */
export const requestersOf = (db: Db, actor: Actor, requestId: string): Promise<RequestersView> =>
  db.snapshot(async (sql) => {
    const row = await requestFor(sql, actor, requestId, 'view');
    insist(canWithRequest(actor, 'partake', requestFacts(row)));
    const named = await namedFor(sql, requestId);
    const may = mayName(actor, row);
    return {
      cursor: await cursorOf(sql, requestRooms(actor, row)),
      named: named.map(({ person, made }) => ({ person, made, removable: may && !made && named.length > 1 })),
      colleagues: may ? await colleaguesFor(sql, requestId) : [],
    };
  });
